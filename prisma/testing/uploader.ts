import type { Actor } from "@/lib/db/actor";
import { type MadeCase, makeCase } from "../factories/case";
import { setClock } from "../factories/clock";
import { actAs } from "../factories/people";

/** Essex while it prepares, on 20 August 2012, and its contributor, who uploads. */
export async function makeUploader(): Promise<{ readonly made: MadeCase; readonly contributor: Actor }> {
  await setClock(new Date("2012-08-20T09:00:00Z"));
  const made = await makeCase({ unit: "essex", stage: "preparing", answered: 0.5 });
  return { made, contributor: await actAs(made.people.contributor, "csu:essex") };
}
