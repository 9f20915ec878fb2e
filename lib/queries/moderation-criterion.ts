import type { Actor } from "@/lib/db/actor";
import { pointersOf } from "@/lib/db/case/pointers-of";
import { caseFacts } from "@/lib/db/case-facts";
import { database } from "@/lib/db/client";
import { type CasePlace, casePlace } from "@/lib/db/moderation/case-place";
import { findModeratedCaseAt } from "@/lib/db/moderation/moderated-case";
import { type FrozenJudgement, type RecordedCriterion, readPanelRecord } from "@/lib/db/moderation/panel-record";
import { lastPresent, type RecordView, recordView } from "@/lib/db/moderation/record-view";
import { documentVersionScope } from "@/lib/db/scopes/document-scope";
import { mayDo } from "@/lib/domain/access/may-do";
import { buildAgenda, disagreementWords, toAgendaItem } from "@/lib/domain/moderation/agenda";
import { judgementLabel, scaleWords } from "@/lib/domain/scoring/judgement";

export type ScoreLine = { id: string; name: string; label: string; short: string; reason: string };

export type { RecordView } from "@/lib/db/moderation/record-view";

export type ModerationCriterion = CasePlace & {
  submissionId: string;
  isIllustrative: boolean;
  code: string;
  title: string;
  question: string;
  test: string;
  isCritical: boolean;
  disagreement: string;
  scores: ScoreLine[];
  record: RecordView | null;
  /** Who was there when something was last recorded. */
  lastPresent: string[];
  answer: string | null;
  evidence: { id: string; versionId: string; text: string; shows: string }[];
  /** In the order of the agenda. */
  previous: string | null;
  next: string | null;
  mayRecord: boolean;
  mayAmend: boolean;
};

/** One criterion in moderation, for the panel and those who may read its record. Null before the panel is complete. */
export async function getModerationCriterion(
  actor: Actor,
  csu: string,
  checkpoint: number,
  code: string,
): Promise<ModerationCriterion | null> {
  const found = await findModeratedCaseAt(actor, csu, checkpoint);
  if (found === null) return null;
  const panel = await readPanelRecord(database(), actor, found);
  const criterion = panel.criteria.find((each) => each.code === code);
  if (criterion === undefined) return null;
  const own = { submissionId: found.id, criterionId: criterion.id };
  const [facts, answer, pointers] = await Promise.all([
    caseFacts(actor, found),
    database().answer.findFirst({ where: own, select: { text: true } }),
    pointersOf({ ...own, documentVersion: documentVersionScope(actor) }),
  ]);
  const isLocked = criterion.record?.lockedAt != null;
  const { title, question, testName: test, isCritical, frozen } = criterion;
  return {
    ...casePlace(found),
    submissionId: found.id,
    isIllustrative: found.isIllustrative,
    code,
    title,
    question,
    test,
    isCritical,
    disagreement: disagreementWords(toAgendaItem(scored(criterion))),
    scores: frozen.map(scoreLine),
    record: criterion.record === null ? null : recordView(panel, criterion.record),
    lastPresent: lastPresent(panel),
    answer: answer?.text ?? null,
    evidence: pointers.map(({ id, documentVersionId, document, documentVersion, place, shows }) => ({
      id,
      versionId: documentVersionId,
      text: `${document}, version ${documentVersion}, ${place}`,
      shows,
    })),
    ...neighbours(panel.criteria, code),
    mayRecord: !isLocked && mayDo(actor, "record_agreement", facts),
    mayAmend: isLocked && mayDo(actor, "amend_record", facts),
  };
}

function scored({ id, code, isCritical, frozen }: RecordedCriterion) {
  return { id, code, isCritical, judgements: frozen.map(({ judgement }) => judgement) };
}

function scoreLine({ memberId, name, judgement, reason }: FrozenJudgement): ScoreLine {
  return { id: memberId, name, label: judgementLabel(judgement), short: scaleWords(judgement).short, reason };
}

function neighbours(criteria: readonly RecordedCriterion[], code: string) {
  const { discuss, settle, agreeTogether } = buildAgenda(criteria.map(scored));
  const codes = [...discuss, ...settle, ...agreeTogether].map((item) => item.code);
  const at = codes.indexOf(code);
  return { previous: codes[at - 1] ?? null, next: codes[at + 1] ?? null };
}
