import type { Actor } from "@/lib/db/actor";
import { findCaseAt } from "@/lib/db/case/find-case";
import { caseFacts } from "@/lib/db/case-facts";
import { database } from "@/lib/db/client";
import { type CasePlace, casePlace } from "@/lib/db/moderation/case-place";
import { findModeratedCaseAt, type ModeratedCase } from "@/lib/db/moderation/moderated-case";
import { type PanelRecord, type RecordedCriterion, readPanelRecord } from "@/lib/db/moderation/panel-record";
import { lastPresent, type RecordView, recordView } from "@/lib/db/moderation/record-view";
import { endedWindows } from "@/lib/db/outcome/ended-windows";
import { mayDo } from "@/lib/domain/access/may-do";
import type { SubmissionStatus } from "@/lib/domain/checkpoint/submission-status";
import { type AgendaItem, buildAgenda, disagreementWords } from "@/lib/domain/moderation/agenda";
import { wordOf } from "@/lib/domain/moderation/confirmation";
import { judgementLabel } from "@/lib/domain/scoring/judgement";

export type AgendaRow = {
  code: string;
  title: string;
  test: string;
  isCritical: boolean;
  /** "3 apart, crosses the pass line", "All gave 3". */
  disagreement: string;
  isUnanimous: boolean;
  /** By member, in the order of `members`; null for none. */
  scores: (string | null)[];
  agreed: string | null;
  record: RecordView | null;
};

export type { RecordView } from "@/lib/db/moderation/record-view";

export type MemberWord = {
  id: string;
  name: string;
  /** "absent": had lost the role, without a word on the record as it stands. */
  word: "confirmed" | "disagrees" | "waiting" | "absent";
  note: string;
  at: Date | null;
};

export type ModerationView = CasePlace & {
  state: "open";
  submissionId: string;
  version: number;
  status: SubmissionStatus;
  isWindowOpen: boolean;
  isIllustrative: boolean;
  members: MemberWord[];
  discuss: AgendaRow[];
  settle: AgendaRow[];
  together: AgendaRow[];
  recorded: number;
  total: number;
  isLocked: boolean;
  /** Everyone who is asked has confirmed it as it stands. */
  isConfirmed: boolean;
  /** The places that were marked as present when something was last recorded. */
  lastPresent: string[];
  mayRecord: boolean;
  /** The reader is a member whose word can be given, or changed, now. */
  mayConfirm: boolean;
  /** What the reader has said already, and when; null for who is no member. */
  ownWord: Pick<MemberWord, "word" | "at"> | null;
};

/** For the panel of a case that is not complete: nothing of it, whatever has happened. */
export type BlindView = CasePlace & { state: "blind"; isModerator: boolean };

/**
 * The moderation of a case: its agenda, disagreement first, with the frozen scores and what is agreed. Before the panel is
 * complete its members and moderator get the blind view and everyone else null. A fixed number of statements.
 */
export async function getModeration(
  actor: Actor,
  csu: string,
  checkpoint: number,
): Promise<ModerationView | BlindView | null> {
  const found = await findModeratedCaseAt(actor, csu, checkpoint);
  if (found === null) return getBlindView(actor, csu, checkpoint);
  const [panel, facts, ended] = await Promise.all([
    readPanelRecord(database(), actor, found),
    caseFacts(actor, found),
    endedWindows(actor, [found]),
  ]);
  const recorded = panel.criteria.filter(({ record }) => record !== null).length;
  const own = panel.members.find(({ personId }) => personId === actor.personId);
  const members = membersOf(panel);
  const whole = recorded === panel.criteria.length;
  return {
    ...casePlace(found),
    state: "open",
    ...stateOf(found),
    isWindowOpen: !ended.has(found.id),
    members,
    ...agendaOf(panel),
    recorded,
    total: panel.criteria.length,
    isLocked: panel.isLocked,
    isConfirmed: panel.lock.locks,
    lastPresent: lastPresent(panel),
    mayRecord: !panel.isLocked && mayDo(actor, "record_agreement", facts),
    mayConfirm: own !== undefined && whole && !panel.isLocked && mayDo(actor, "confirm_record", facts),
    ownWord: members.find(({ id }) => id === own?.id) ?? null,
  };
}

async function getBlindView(actor: Actor, csu: string, checkpoint: number): Promise<BlindView | null> {
  const found = await findCaseAt(actor, csu, checkpoint);
  if (found === null) return null;
  const { isPanelMember, isModerator } = await caseFacts(actor, found);
  if (isPanelMember !== true && isModerator !== true) return null;
  return { ...casePlace(found), state: "blind", isModerator: isModerator === true };
}

function stateOf({ id, version, status, isIllustrative }: ModeratedCase) {
  return { submissionId: id, version, status, isIllustrative };
}

/** Who gave no word before the record locked is asked for none, whatever role he or she holds now. */
function membersOf({ members, confirmations, lock, isLocked }: PanelRecord): MemberWord[] {
  return members.map(({ id, name }) => {
    const own = wordOf(lock, confirmations, id);
    const silent = isLocked || lock.absent.includes(id) ? "absent" : "waiting";
    const word = own === null ? silent : own.agrees ? "confirmed" : "disagrees";
    return { id, name, word, note: own?.note ?? "", at: own?.confirmedAt ?? null };
  });
}

function agendaOf(panel: PanelRecord) {
  const criteria = new Map(panel.criteria.map((criterion) => [criterion.id, criterion]));
  const { discuss, settle, agreeTogether } = buildAgenda(
    panel.criteria.map(({ id, code, isCritical, frozen }) => ({
      id,
      code,
      isCritical,
      judgements: frozen.map(({ judgement }) => judgement),
    })),
  );
  const rows = (items: readonly AgendaItem[]) =>
    items.flatMap((item) => {
      const criterion = criteria.get(item.id);
      return criterion === undefined ? [] : [agendaRow(item, criterion, panel)];
    });
  return { discuss: rows(discuss), settle: rows(settle), together: rows(agreeTogether) };
}

function agendaRow(item: AgendaItem, criterion: RecordedCriterion, panel: PanelRecord): AgendaRow {
  const { code, title, testName: test, isCritical, frozen, record } = criterion;
  const scores = panel.members.map(({ id }) => {
    const own = frozen.find(({ memberId }) => memberId === id);
    return own === undefined ? null : judgementLabel(own.judgement);
  });
  const view = record === null ? null : recordView(panel, record);
  const agreed = view?.label ?? null;
  const apart = { disagreement: disagreementWords(item), isUnanimous: item.unanimous !== null };
  return { code, title, test, isCritical, ...apart, scores, agreed, record: view };
}
