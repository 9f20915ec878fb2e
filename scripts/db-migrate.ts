import { withDatabase } from "./database/database-addresses";
import { prepareDatabase } from "./database/prepare-database";

const applied = await withDatabase(({ ownerUrl, applicationUrl }) => prepareDatabase(ownerUrl, applicationUrl));
console.log(applied.length === 0 ? "The database is up to date." : `Applied: ${applied.join(", ")}`);
// The schema engine leaves its lock's ten-second timer running.
process.exit();
