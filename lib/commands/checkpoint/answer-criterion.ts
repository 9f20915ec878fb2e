import { type Actor, personOf } from "@/lib/db/actor";
import { appendAudit } from "@/lib/db/audit/append-audit";
import { beginEdit } from "@/lib/db/case/begin-edit";
import { type CaseRow, findCase } from "@/lib/db/case/find-case";
import { lastReturn } from "@/lib/db/case/last-return";
import { database, type Prisma, type Transaction } from "@/lib/db/client";
import { inTransaction } from "@/lib/db/in-transaction";
import { whyNot } from "@/lib/domain/access/may-do";
import { whyNotOpen } from "@/lib/domain/checkpoint/returned-part";
import { conflict, type Failure, forbidden, invalid, notFound, ok, type Result } from "@/lib/domain/shared/result";
import type { AnswerCriterionInput } from "@/lib/schemas/checkpoint";

export type SavedAnswer = {
  readonly version: number;
  readonly savedAt: Date;
  readonly isEmpty: boolean;
  /** It was signed off until now. */
  readonly endedSignOff: boolean;
};

type AnswerRow = Prisma.AnswerGetPayload<Record<string, never>>;

/**
 * Saves a unit's answer to a criterion, whole or only what changed, as an autosave sends it. What is the same already is not
 * written again. Voids a sign-off. `conflict` carries the words that someone else saved first; `invalid` when it is marked
 * as ready while empty. docs/domain.md, Process.
 */
export async function answerCriterion(actor: Actor, input: AnswerCriterionInput): Promise<Result<SavedAnswer>> {
  const found = await findCase(actor, input.submissionId);
  if (found === null) return notFound();
  const criterion = await findCriterion(found, input.criterion);
  if (criterion === null) return notFound();
  const why = whyNot(actor, "answer_criterion", found);
  if (why !== null) return forbidden(why);
  const stands = whyNotOpen(await lastReturn(database(), found), { criterion: criterion.code });
  if (stands !== null) return forbidden(stands);

  const before = criterion.answers[0] ?? null;
  const next = {
    text: input.text ?? before?.text ?? "",
    isReady: input.ready === undefined ? (before?.isReady ?? false) : input.ready === "yes",
  };
  const isEmpty = next.text === "";
  if (before !== null && before.text === next.text && before.isReady === next.isReady) {
    return ok({ version: before.version, savedAt: before.editedAt, isEmpty, endedSignOff: false });
  }
  if (next.isReady && isEmpty) {
    return invalid("Write an answer before you mark it as ready", {
      text: "Write an answer before you mark it as ready",
    });
  }
  if ((before?.version ?? 0) !== input.version) return savedFirst(database(), before);

  return inTransaction(actor, async (tx) => {
    const begun = await beginEdit(tx, actor, found.id, { criterion: criterion.code });
    if (!begun.ok) return begun;
    const edit = { ...next, version: input.version + 1, editedById: personOf(actor), editedAt: actor.now };
    const answerId = await write(tx, actor, { submissionId: found.id, criterionId: criterion.id, before, edit });
    if (answerId === null) return savedFirst(tx, await answerNow(tx, found.id, criterion.id));
    await tx.answerRevision.create({ data: { answerId, ...edit } });
    const subject = { kind: "answer", id: answerId, csuId: found.csuId, submissionId: found.id };
    const details = { unit: found.csu.name, criterion: criterion.code, version: edit.version };
    await appendAudit(tx, actor, "answer.saved", subject, details);
    return ok({ version: edit.version, savedAt: actor.now, isEmpty, endedSignOff: begun.value.endedSignOff });
  });
}

function findCriterion(found: CaseRow, code: string) {
  return database().criterion.findFirst({
    where: { checkpointId: found.checkpoint.id, code },
    select: { id: true, code: true, answers: { where: { submissionId: found.id } } },
  });
}

function answerNow(tx: Transaction, submissionId: string, criterionId: string): Promise<AnswerRow | null> {
  return tx.answer.findUnique({ where: { submissionId_criterionId: { submissionId, criterionId } } });
}

type Write = {
  submissionId: string;
  criterionId: string;
  before: AnswerRow | null;
  edit: Pick<AnswerRow, "text" | "isReady" | "version" | "editedById" | "editedAt">;
};

/** The id of the answer, or null when someone else saved it since it was read. The case is locked, so nobody saves now. */
async function write(tx: Transaction, actor: Actor, { submissionId, criterionId, before, edit }: Write) {
  const data = { ...edit, isIllustrative: actor.isDemonstration };
  if (before === null) {
    if ((await answerNow(tx, submissionId, criterionId)) !== null) return null;
    return (await tx.answer.create({ data: { submissionId, criterionId, ...data }, select: { id: true } })).id;
  }
  const { count } = await tx.answer.updateMany({ where: { id: before.id, version: before.version }, data });
  return count === 0 ? null : before.id;
}

async function savedFirst(from: Transaction, theirs: AnswerRow | null): Promise<Failure> {
  if (theirs === null) return conflict("This answer is no longer there. Reload the page, then save it again.");
  const editor = await from.person.findUnique({ where: { id: theirs.editedById }, select: { name: true } });
  return conflict("Someone else changed this answer. Your text is safe: choose which to keep.", {
    field: "text",
    text: theirs.text,
    by: editor?.name ?? null,
    at: theirs.editedAt,
    version: theirs.version,
  });
}
