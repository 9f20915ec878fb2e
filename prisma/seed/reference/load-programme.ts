import type { Transaction } from "@/lib/db/client";
import { checkpoints2012, isFeed } from "./programme-2012";
import { readReference } from "./read-csv";

const columns = ["checkpoint", "test", "code", "critical", "weight", "fed_by", "title", "question", "evidence_expected"] as const;

/** The 2012 programme, its checkpoints, tests and first versions of their criteria, and its units. */
export async function loadProgramme(tx: Transaction): Promise<void> {
  const units = await tx.organisation.findMany({ where: { kind: "csu" }, select: { id: true } });
  const programme = await tx.programme.create({
    data: {
      slug: "2012",
      name: "2012 programme",
      units: { createMany: { data: units.map((unit) => ({ csuId: unit.id })) } },
    },
  });
  const rows = readReference("criteria.csv", columns);
  for (const { number, name, submissionName, dueAt, openedAt, decidedAt } of checkpoints2012) {
    const checkpoint = await tx.checkpoint.create({
      data: {
        programmeId: programme.id,
        number,
        name,
        submissionName,
        dueAt,
        openedAt,
        status: decidedAt === null ? "planned" : "closed",
      },
    });
    await loadCriteria(tx, checkpoint.id, dueAt, rows.filter((row) => Number(row.checkpoint) === number));
    await tx.submission.createMany({
      data: units.map((unit) => ({ checkpointId: checkpoint.id, csuId: unit.id, statusSince: openedAt ?? decided(number - 1) })),
    });
  }
}

function decided(number: number): Date {
  const checkpoint = checkpoints2012.find((each) => each.number === number);
  if (!checkpoint?.decidedAt) throw new Error(`Checkpoint ${number} has no day of decision`);
  return checkpoint.decidedAt;
}

type Row = Record<(typeof columns)[number], string>;

async function loadCriteria(tx: Transaction, checkpointId: string, at: Date, rows: Row[]): Promise<void> {
  const names = [...new Set(rows.map((row) => row.test))];
  await tx.checkpointTest.createMany({ data: names.map((name, order) => ({ checkpointId, name, order })) });
  const tests = await tx.checkpointTest.findMany({ where: { checkpointId } });
  const testIds = new Map(tests.map((test) => [test.name, test.id]));
  await tx.criterion.createMany({
    data: rows.map((row, order) => {
      const testId = testIds.get(row.test);
      if (testId === undefined) throw new Error(`No test ${row.test}`);
      return { checkpointId, testId, code: row.code, order };
    }),
  });
  const criteria = await tx.criterion.findMany({ where: { checkpointId } });
  await tx.criterionVersion.createMany({
    data: criteria.map(({ id, order }) => {
      const row = rows[order];
      if (row === undefined) throw new Error(`No criterion in place ${order}`);
      return {
        criterionId: id,
        version: 1,
        title: row.title,
        question: row.question,
        evidenceExpected: row.evidence_expected,
        isCritical: row.critical === "yes",
        weight: Number(row.weight),
        fedBy: isFeed(row.fed_by) ? row.fed_by : null,
        createdAt: at,
      };
    }),
  });
}
