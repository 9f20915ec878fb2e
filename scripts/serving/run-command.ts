import { withDatabase } from "../database/database-addresses";
import { demonstrationEnv, demonstrationFolder } from "./demonstration-env";
import { demonstrationState } from "./load-demonstration";

/**
 * Runs `work` on the installation that the environment names with DATABASE_APP_URL; where it names none, on the demonstration
 * of this machine, with the secrets that it was made with and its PostgreSQL started while it is needed. Throws where there
 * is neither.
 */
async function withInstallation<T>(work: () => Promise<T>): Promise<T> {
  if (process.env.DATABASE_APP_URL) return work();
  return withDatabase(async ({ ownerUrl, applicationUrl }) => {
    if ((await demonstrationState(ownerUrl)) !== "whole") {
      throw new Error("There is nothing here to work on: run npm run demo first, or set DATABASE_APP_URL (README.md).");
    }
    Object.assign(process.env, await demonstrationEnv(demonstrationFolder, applicationUrl));
    return work();
  });
}

/**
 * A command of an operator: says what `work` returns, or the sentence that it throws with exit code 1, and ends the process.
 * Nothing may ask for the environment before `work` does.
 */
export async function runCommand(work: () => Promise<string>): Promise<never> {
  try {
    console.log(await withInstallation(work));
  } catch (fault) {
    console.error(fault instanceof Error ? fault.message : fault);
    process.exitCode = 1;
  }
  // A connection that the database refused stays open for a minute.
  process.exit();
}
