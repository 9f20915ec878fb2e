import type { Actor } from "@/lib/db/actor";
import { keepUntilRecorded } from "@/lib/db/kept-until-recorded";
import { getProgrammeOverview, type ProgrammeOverview } from "./programme-overview";

const keep = keepUntilRecorded<ProgrammeOverview | null>(200);

/** The overview, read anew once anything is recorded: of all pages it says the most, and is opened the most often. */
export function keptProgrammeOverview(actor: Actor, slug: string): Promise<ProgrammeOverview | null> {
  return keep(actor, slug, () => getProgrammeOverview(actor, slug));
}
