import { join } from "node:path";
import { keptSecrets } from "./kept-secrets";
import { root } from "./source-hash";

/** Where the demonstration of this machine keeps its secrets, its documents and its log. */
export const demonstrationFolder = join(root, ".data/demonstration");

/** What a demonstration's server is told, with its secrets and its documents in a folder of its own. Its origin comes with its port. */
export async function demonstrationEnv(folder: string, applicationUrl: string) {
  return {
    ...(await keptSecrets(folder)),
    APP_MODE: "demonstration",
    DATABASE_URL: "",
    DATABASE_APP_URL: applicationUrl,
    STORAGE_DIR: join(folder, "storage"),
  };
}
