import { startEphemeralServer } from "./database/ephemeral-server";
import { schemaDifference } from "./database/schema-difference";

/** Exit code 1, with the SQL that is missing, when the migrations do not make what the schema says. */
const own = process.env.DATABASE_URL ? undefined : await startEphemeralServer();
try {
  const difference = await schemaDifference(own?.url ?? process.env.DATABASE_URL ?? "");
  if (difference === "") {
    console.log("The migrations make exactly what prisma/schema says.");
  } else {
    console.error(
      `prisma/schema says more than the migrations make. Run npm run db:new-migration -- name\n\n${difference}`,
    );
    process.exitCode = 1;
  }
} finally {
  await own?.stop();
}
