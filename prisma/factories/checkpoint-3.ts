import { database, type Transaction } from "@/lib/db/client";
import type { ActingPerson } from "./acting-person";
import { appendAuditDrafts, auditDraft } from "./audit-drafts";
import { openedAt } from "./case/calendar";
import { planPerson } from "./case/plan-people";
import { insertRows } from "./insert-rows";
import { newRows } from "./rows";

const checkpoint3 = { number: 3, programme: { slug: "2012" } };

/**
 * Opens checkpoint 3 of the 2012 programme as of 1 June 2012: its criteria are frozen and the units that proceeded are
 * preparing. The rest stays "not open". Does nothing when it is open.
 */
export async function openCheckpoint3(): Promise<void> {
  const planned = await database().checkpoint.count({ where: { ...checkpoint3, status: "planned" } });
  if (planned === 0) return;
  const rows = newRows();
  const nhsCb = await database().organisation.findFirstOrThrow({ where: { kind: "nhs_cb" } });
  const officer = planPerson(rows, nhsCb, ["programme_office"], "Programme office, NHS CB");
  await database().$transaction(
    async (tx) => {
      await insertRows(tx, rows);
      await openCheckpoint3As(tx, officer);
    },
    { timeout: 30_000 },
  );
}

/** The opening itself, by someone who is there already. */
export async function openCheckpoint3As(tx: Transaction, by: ActingPerson): Promise<void> {
  const checkpoint = await tx.checkpoint.findFirstOrThrow({ where: checkpoint3 });
  await tx.checkpoint.update({
    where: { id: checkpoint.id },
    data: { status: "open", openedAt, openedById: by.id, version: { increment: 1 } },
  });
  const submissions = await tx.submission.findMany({
    where: {
      checkpointId: checkpoint.id,
      csu: { submissions: { some: { checkpoint: { number: 2 }, outcomes: { some: { proceeds: true } } } } },
    },
    select: { id: true, csuId: true, csu: { select: { name: true } } },
  });
  const ids = submissions.map(({ id }) => id);
  await tx.submission.updateMany({
    where: { id: { in: ids } },
    data: { status: "preparing", statusSince: openedAt, version: { increment: 1 } },
  });
  await tx.submissionEvent.createMany({
    data: ids.map((submissionId) => ({
      submissionId,
      sequence: 1,
      event: "open",
      fromStatus: "not_open",
      toStatus: "preparing",
      at: openedAt,
      byId: by.id,
      byName: by.name,
      byOrganisationId: by.organisationId,
      isIllustrative: true,
    })),
  });
  const { name } = checkpoint;
  await appendAuditDrafts(tx, [
    auditDraft(
      openedAt,
      by,
      "checkpoint.opened",
      { kind: "checkpoint", id: checkpoint.id },
      { checkpoint: name, units: ids.length },
    ),
    ...submissions.map(({ id, csuId, csu }) =>
      auditDraft(
        openedAt,
        by,
        "submission.opened",
        { kind: "submission", id, csuId, submissionId: id },
        { unit: csu.name, checkpoint: name },
      ),
    ),
  ]);
}
