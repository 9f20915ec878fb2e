import { type Actor, personOf } from "@/lib/db/actor";
import { appendAudit } from "@/lib/db/audit/append-audit";
import { caseFacts } from "@/lib/db/case-facts";
import { database, type Transaction } from "@/lib/db/client";
import { inTransaction } from "@/lib/db/in-transaction";
import { lockSubmission } from "@/lib/db/locks";
import { judgePanel } from "@/lib/db/review/judge-panel";
import { declarableCaseScope } from "@/lib/db/scopes/case-scope";
import { whyNot } from "@/lib/domain/access/may-do";
import { isDecided } from "@/lib/domain/checkpoint/submission-status";
import { checkInterests, type Interests } from "@/lib/domain/scoring/interests";
import { conflict, forbidden, notFound, ok, type Result } from "@/lib/domain/shared/result";

export type DeclareInterestsInput = { submissionId: string; answer: "none" | "conflict" | ""; statement: string };

/** Whether the case is closed to the reviewer now, and where it stands. */
export type DeclaredInterests = { recused: boolean; unit: string; checkpoint: number };

type Declared = { readonly csuId: string; readonly submissionId: string; readonly seatId: string };

/**
 * A reviewer declares interests against a unit, before its case opens or later, when something has changed. A conflict recuses
 * at once, from every case of the unit that the person sits on: scores are set aside, and completeness is judged again.
 * docs/domain.md, Review.
 */
export async function declareInterests(actor: Actor, input: DeclareInterestsInput): Promise<Result<DeclaredInterests>> {
  const personId = personOf(actor);
  const found = await database().submission.findFirst({
    where: { AND: [{ id: input.submissionId }, declarableCaseScope(actor)] },
    select: {
      id: true,
      csuId: true,
      status: true,
      csu: { select: { name: true, slug: true } },
      checkpoint: { select: { number: true } },
      panel: {
        where: { personId, duty: "reviewer", replacedAt: null, recusedAt: null },
        select: { id: true, declaredAt: true },
      },
    },
  });
  const seat = found?.panel[0];
  if (found === null || seat === undefined) return notFound();
  const why = whyNot(actor, "declare_interests", await caseFacts(actor, found));
  if (why !== null) return forbidden(why);
  const interests = checkInterests(input.answer === "" ? null : input.answer, input.statement);
  if (!interests.ok) return interests;
  const { hasConflict } = interests.value;
  const answer = { recused: hasConflict, unit: found.csu.slug, checkpoint: found.checkpoint.number };
  if (!hasConflict && seat.declaredAt !== null) return ok(answer);

  const declared = { csuId: found.csuId, submissionId: found.id, seatId: seat.id };
  return inTransaction(actor, async (tx) => {
    const saved = hasConflict ? await recuse(tx, actor, declared) : await openCase(tx, actor, declared);
    if (!saved.ok) return saved;
    await recordDeclaration(tx, actor, found.csuId, interests.value);
    await appendAudit(
      tx,
      actor,
      hasConflict ? "interests.recused" : "interests.declared",
      { kind: "panel_member", id: seat.id, csuId: found.csuId, submissionId: found.id },
      { unit: found.csu.name },
    );
    return ok(answer);
  });
}

/** Whose recusal was undone may have been the last one waited for: the review handed in before then counts again. */
async function openCase(tx: Transaction, actor: Actor, { submissionId, seatId }: Declared): Promise<Result> {
  await lockSubmission(tx, submissionId);
  const { count } = await tx.panelMember.updateMany({
    where: { id: seatId, declaredAt: null, recusedAt: null, replacedAt: null },
    data: { declaredAt: actor.now },
  });
  if (count === 0) return conflict("This was declared, or you were replaced, a moment ago. Open the page again.");
  return judgePanel(tx, actor, submissionId);
}

/** Cases are locked in the order of their ids, so that two recusals cannot wait for each other. */
async function recuse(tx: Transaction, actor: Actor, { csuId }: Declared): Promise<Result> {
  const standing = { personId: personOf(actor), replacedAt: null, recusedAt: null };
  const cases = await tx.submission.findMany({
    where: { csuId, panel: { some: standing } },
    orderBy: { id: "asc" },
    select: { id: true },
  });
  for (const { id } of cases) {
    await lockSubmission(tx, id);
    const { status } = await tx.submission.findUniqueOrThrow({ where: { id }, select: { status: true } });
    // An outcome that is issued stands on the scores that it was made from.
    if (!isDecided(status)) {
      await tx.panelMember.updateMany({
        where: { ...standing, submissionId: id, scores: { some: {} } },
        data: { setAsideAt: actor.now },
      });
    }
    await tx.panelMember.updateMany({ where: { ...standing, submissionId: id }, data: { recusedAt: actor.now } });
    const judged = await judgePanel(tx, actor, id);
    if (!judged.ok) return judged;
  }
  return ok();
}

/** At most one declaration is in force for a person and a unit; the one before stays on the record. */
async function recordDeclaration(tx: Transaction, actor: Actor, csuId: string, interests: Interests): Promise<void> {
  const personId = personOf(actor);
  await tx.declaration.updateMany({
    where: { personId, csuId, undoneAt: null },
    data: { undoneAt: actor.now, undoneById: personId, undoneReason: "Declared anew" },
  });
  await tx.declaration.create({ data: { personId, csuId, ...interests, declaredAt: actor.now } });
}
