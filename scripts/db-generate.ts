import { generateClient } from "./database/generate-client";

console.log((await generateClient()) ? "Generated lib/db/generated." : "lib/db/generated is up to date.");
