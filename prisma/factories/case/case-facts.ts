import type { Transaction } from "@/lib/db/client";
import type { CaseContext } from "./case-context";

type Facts = Pick<CaseContext, "submissionId" | "programme" | "checkpoint" | "unit" | "criteria" | "tests">;

/** What the reference data say of a unit's case at checkpoint 3 of the 2012 programme. */
export async function caseFacts(tx: Transaction, slug: string): Promise<Facts> {
  const [facts] = await manyCaseFacts(tx, [slug]);
  if (facts === undefined) throw new Error(`${slug} has no case at checkpoint 3`);
  return facts;
}

export async function manyCaseFacts(tx: Transaction, slugs: readonly string[]): Promise<Facts[]> {
  const programme = await tx.programme.findUniqueOrThrow({ where: { slug: "2012" } });
  const checkpoint = await tx.checkpoint.findFirstOrThrow({
    where: { number: 3, programmeId: programme.id },
    include: {
      tests: { orderBy: { order: "asc" } },
      criteria: { orderBy: { order: "asc" }, include: { versions: true } },
    },
  });
  const criteria = checkpoint.criteria.map(({ id, code, testId, currentVersion, versions }) => {
    const version = versions.find((each) => each.version === currentVersion);
    if (version === undefined) throw new Error(`${code} has no version in force`);
    const { title, isCritical, weight } = version;
    return { id, code, testId, title, isCritical, weight };
  });
  const submissions = await tx.submission.findMany({
    where: { checkpointId: checkpoint.id, csu: { slug: { in: [...slugs] } } },
    select: { id: true, csu: { select: { id: true, slug: true, name: true } } },
  });
  return submissions.map(({ id, csu }) => ({
    submissionId: id,
    programme,
    checkpoint,
    unit: csu,
    criteria,
    tests: checkpoint.tests,
  }));
}
