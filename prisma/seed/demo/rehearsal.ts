import type { Transaction } from "@/lib/db/client";
import { fivePm } from "@/lib/domain/shared/london-time";
import { newId } from "@/prisma/factories/new-id";

const dueAt = [fivePm("2012-10-31"), fivePm("2012-11-30"), fivePm("2013-01-31")];

/** A programme for trying a checkpoint from the start: the same checkpoints and criteria, planned, and nothing in them. */
export async function addRehearsal(tx: Transaction, at: Date): Promise<void> {
  const real = await tx.programme.findUniqueOrThrow({
    where: { slug: "2012" },
    include: {
      units: true,
      checkpoints: {
        orderBy: { number: "asc" },
        include: { tests: true, criteria: { include: { versions: true } } },
      },
    },
  });
  const programmeId = newId();
  await tx.programme.create({ data: { id: programmeId, slug: "rehearsal", name: "Rehearsal", isRehearsal: true } });
  await tx.programmeUnit.createMany({ data: real.units.map(({ csuId }) => ({ programmeId, csuId })) });
  for (const [order, { number, name, submissionName, tests, criteria }] of real.checkpoints.entries()) {
    const checkpointId = newId();
    await tx.checkpoint.create({
      data: {
        id: checkpointId,
        programmeId,
        number,
        name,
        submissionName,
        dueAt: dueAt[order] ?? fivePm("2013-03-28"),
      },
    });
    const testIds = new Map(tests.map(({ id }) => [id, newId()]));
    const criterionIds = new Map(criteria.map(({ id }) => [id, newId()]));
    await tx.checkpointTest.createMany({
      data: tests.map((test) => ({ ...test, id: testIds.get(test.id) ?? newId(), checkpointId })),
    });
    await tx.criterion.createMany({
      data: criteria.map(({ id, code, order, testId }) => ({
        id: criterionIds.get(id) ?? newId(),
        checkpointId,
        testId: testIds.get(testId) ?? testId,
        code,
        order,
      })),
    });
    await tx.criterionVersion.createMany({
      data: criteria.flatMap(({ id, currentVersion, versions }) =>
        versions
          .filter(({ version }) => version === currentVersion)
          .map((version) => ({
            ...version,
            id: newId(),
            version: 1,
            criterionId: criterionIds.get(id) ?? id,
            createdAt: at,
          })),
      ),
    });
    await tx.submission.createMany({
      data: real.units.map(({ csuId }) => ({ checkpointId, csuId, statusSince: at, isIllustrative: true })),
    });
  }
}
