import { prepareApplicationRole } from "./application-role";
import { prepareJobTables } from "./job-tables";
import { migrate } from "./migrate";

/**
 * Brings the database at `ownerUrl` to what this version of the product needs: migrations, job tables, the application's
 * role (named in `applicationUrl`) and its rights. Can be run again at any time. Returns the migrations applied.
 */
export async function prepareDatabase(ownerUrl: string, applicationUrl: string): Promise<readonly string[]> {
  const applied = await migrate(ownerUrl);
  await prepareJobTables(ownerUrl);
  await prepareApplicationRole(ownerUrl, applicationUrl);
  return applied;
}
