import { database } from "@/lib/db/client";
import { loadReference } from "./reference/load-reference";

/** Fills an empty, migrated database with the demonstration's world. Connects as the application does. */
export default async function loadDemonstrationData(): Promise<void> {
  await database().$transaction((tx) => loadReference(tx), { timeout: 60_000 });
}
