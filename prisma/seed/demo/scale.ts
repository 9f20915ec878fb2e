import type { Transaction } from "@/lib/db/client";
import { newId } from "@/prisma/factories/new-id";
import { copySlug } from "./world";

/**
 * For benchmarks: copies every unit and CCG until there are `scale` of each, with the history of checkpoints 1 and 2, so that
 * all that follows is made for the copies too.
 */
export async function copyOrganisations(tx: Transaction, scale: number): Promise<void> {
  const originals = await tx.organisation.findMany({
    where: { kind: { in: ["csu", "ccg"] } },
    orderBy: { slug: "asc" },
  });
  if (originals.some(({ slug }) => slug === copySlug("essex", 2))) return;
  const submissions = await findSubmissions(tx);
  for (let copy = 2; copy <= scale; copy += 1) {
    const ids = new Map(originals.map(({ id }) => [id, newId()]));
    const copies = originals.map((each, place) => ({
      ...each,
      id: ids.get(each.id) ?? newId(),
      slug: copySlug(each.slug, copy),
      name: `${each.name} ${copy}`,
      odsCode: each.odsCode === null ? null : `Z${copy}X${place}`,
      footprintCsuId: each.footprintCsuId === null ? null : (ids.get(each.footprintCsuId) ?? null),
    }));
    // Units first: CCGs name theirs.
    for (const kind of ["csu", "ccg"])
      await tx.organisation.createMany({ data: copies.filter((each) => each.kind === kind) });
    await copyHistory(tx, submissions, ids);
  }
}

type Submissions = Awaited<ReturnType<typeof findSubmissions>>;

function findSubmissions(tx: Transaction) {
  return tx.submission.findMany({ include: { outcomes: true } });
}

async function copyHistory(tx: Transaction, submissions: Submissions, ids: ReadonlyMap<string, string>): Promise<void> {
  const programme = await tx.programme.findUniqueOrThrow({ where: { slug: "2012" }, include: { units: true } });
  const csuIds = programme.units.flatMap(({ csuId }) => ids.get(csuId) ?? []);
  await tx.programmeUnit.createMany({ data: csuIds.map((csuId) => ({ programmeId: programme.id, csuId })) });
  const copies = submissions.map((each) => ({ ...each, id: newId(), csuId: ids.get(each.csuId) ?? each.csuId }));
  await tx.submission.createMany({ data: copies.map(({ outcomes, ...submission }) => submission) });
  await tx.outcome.createMany({
    data: copies.flatMap(({ id, outcomes }) =>
      outcomes.map((outcome) => ({ ...outcome, id: newId(), submissionId: id })),
    ),
  });
}
