import type { Actor } from "@/lib/db/actor";
import { appendAudit } from "@/lib/db/audit/append-audit";
import { checkpointBefore, earlierCheckpoints } from "@/lib/db/case/earlier-checkpoint";
import { database, type Transaction } from "@/lib/db/client";
import { inTransaction } from "@/lib/db/in-transaction";
import { lockProgramme } from "@/lib/db/locks";
import { nextSequences } from "@/lib/db/next-sequences";
import { mayDo } from "@/lib/domain/access/may-do";
import { checkCheckpointMayOpen, checkUnitMayOpen } from "@/lib/domain/checkpoint/opening";
import { conflict, notFound, ok, type Result } from "@/lib/domain/shared/result";

/**
 * Opens a checkpoint: its criteria are frozen, and every unit whose checkpoint before ended in an outcome that proceeds begins
 * to prepare. Units that may not stay as they are. Returns how many began.
 */
export async function openCheckpoint(
  actor: Actor,
  input: { checkpointId: string; version: number },
): Promise<Result<{ units: number }>> {
  if (!mayDo(actor, "open_checkpoint", {})) return notFound();
  const checkpoint = await loadCheckpoint(input.checkpointId);
  if (checkpoint === null) return notFound();
  const before = await checkpointBefore(checkpoint);
  const ready = checkCheckpointMayOpen(checkpoint.status, checkpoint.tests, checkpoint.criteria, before);
  if (!ready.ok) return ready;
  return inTransaction(actor, async (tx) => {
    await lockProgramme(tx, checkpoint.programmeId);
    const { count } = await tx.checkpoint.updateMany({
      where: { id: checkpoint.id, status: "planned", version: input.version },
      data: { status: "open", openedAt: actor.now, openedById: actor.personId, version: { increment: 1 } },
    });
    if (count === 0) return conflict("This checkpoint was changed a moment ago. Look at it again, then decide.");
    const opened = await openForUnits(tx, actor, checkpoint);
    await appendAudit(
      tx,
      actor,
      "checkpoint.opened",
      { kind: "checkpoint", id: checkpoint.id },
      { checkpoint: checkpoint.name, units: opened },
    );
    return ok({ units: opened });
  });
}

async function loadCheckpoint(id: string) {
  const checkpoint = await database().checkpoint.findUnique({
    where: { id },
    include: { tests: true, criteria: { include: { versions: { orderBy: { version: "desc" }, take: 1 } } } },
  });
  if (checkpoint === null) return null;
  const testName = new Map(checkpoint.tests.map((test) => [test.id, test.name]));
  return {
    ...checkpoint,
    tests: checkpoint.tests.map((test) => test.name),
    criteria: checkpoint.criteria.map(({ code, testId, versions }) => ({
      code,
      test: testName.get(testId) ?? "",
      question: versions[0]?.question ?? "",
      isCritical: versions[0]?.isCritical ?? false,
      weight: versions[0]?.weight ?? 0,
    })),
  };
}

async function openForUnits(
  tx: Transaction,
  actor: Actor,
  checkpoint: { id: string; programmeId: string; number: number; name: string },
): Promise<number> {
  const waiting = await tx.submission.findMany({
    where: { checkpointId: checkpoint.id, status: "not_open" },
    select: { id: true, csuId: true, csu: { select: { name: true } } },
  });
  const earlierOf = await earlierCheckpoints(tx, checkpoint);
  const opening = waiting.filter(({ csuId }) => checkUnitMayOpen("open", earlierOf(csuId)).ok);
  await tx.submission.updateMany({
    where: { id: { in: opening.map((each) => each.id) }, status: "not_open" },
    data: {
      status: "preparing",
      statusSince: actor.now,
      isIllustrative: actor.isDemonstration,
      version: { increment: 1 },
    },
  });
  const sequenceOf = await nextSequences(
    tx,
    opening.map(({ id }) => id),
  );
  await tx.submissionEvent.createMany({
    data: opening.map(({ id }) => ({
      submissionId: id,
      sequence: sequenceOf(id),
      event: "open",
      fromStatus: "not_open" as const,
      toStatus: "preparing" as const,
      at: actor.now,
      byId: actor.personId,
      byName: actor.name,
      byOrganisationId: actor.organisationId,
      isIllustrative: actor.isDemonstration,
    })),
  });
  for (const { id, csuId, csu } of opening) {
    const subject = { kind: "submission", id, csuId, submissionId: id };
    await appendAudit(tx, actor, "submission.opened", subject, { unit: csu.name, checkpoint: checkpoint.name });
  }
  return opening.length;
}
