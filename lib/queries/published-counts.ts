import { database } from "@/lib/db/client";

export type PublishedCounts = {
  units: number;
  ccgs: number;
  /** Published outcomes of checkpoint 2, by scenario and by whether the unit is regional or national. */
  scenarios: { scenario: "A" | "B" | "C"; regional: number; national: number }[];
};

/** What was published, counted from the rows: for anyone, so it asks for nobody. Three SQL statements. */
export async function getPublishedCounts(): Promise<PublishedCounts> {
  const checkpoint = { number: 2, programme: { isRehearsal: false } };
  const [units, ccgs, outcomes] = await Promise.all([
    database().programmeUnit.count({ where: { programme: { isRehearsal: false } } }),
    database().organisation.count({ where: { kind: "ccg" } }),
    database().outcome.findMany({
      where: { status: "published", submission: { checkpoint } },
      select: { scenario: true, submission: { select: { csu: { select: { unitScope: true } } } } },
    }),
  ]);
  const count = (scenario: string, scope: string) =>
    outcomes.filter((row) => row.scenario === scenario && row.submission.csu.unitScope === scope).length;
  return {
    units,
    ccgs,
    scenarios: (["A", "B", "C"] as const).map((scenario) => ({
      scenario,
      regional: count(scenario, "regional"),
      national: count(scenario, "national"),
    })),
  };
}
