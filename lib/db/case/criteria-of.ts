import { database } from "../client";

export type CriterionWords = {
  readonly id: string;
  readonly code: string;
  readonly test: string;
  readonly title: string;
  readonly question: string;
  readonly evidenceExpected: string;
  readonly isCritical: boolean;
  /** What of the record speaks to it live, beside what the unit says. */
  readonly fedBy: "commitments" | "survey" | "flags" | null;
};

/** The criteria of a checkpoint in their order, in the words in force. They are the same for everyone. */
export async function criteriaOf(checkpointId: string): Promise<CriterionWords[]> {
  const rows = await database().criterion.findMany({
    where: { checkpointId },
    orderBy: [{ test: { order: "asc" } }, { order: "asc" }],
    select: { id: true, code: true, currentVersion: true, test: { select: { name: true } }, versions: true },
  });
  return rows.map(({ id, code, currentVersion, test, versions }) => {
    const words = versions.find(({ version }) => version === currentVersion);
    if (words === undefined) throw new Error(`Criterion ${code} has no version in force`);
    const { title, question, evidenceExpected, isCritical, fedBy } = words;
    return { id, code, test: test.name, title, question, evidenceExpected, isCritical, fedBy };
  });
}
