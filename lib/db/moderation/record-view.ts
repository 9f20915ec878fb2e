import { type Judgement, judgementLabel, scaleWords } from "@/lib/domain/scoring/judgement";
import type { CriterionRecord, PanelRecord } from "./panel-record";

/** What stands on the record for one criterion, in words and with names. */
export type RecordView = {
  readonly agreed: Judgement;
  readonly label: string;
  readonly meaning: string;
  readonly decisiveReasons: string;
  readonly dissent: string;
  readonly recordedAt: Date;
  readonly isLocked: boolean;
  readonly version: number;
  readonly present: readonly { readonly id: string; readonly name: string }[];
  readonly moves: readonly {
    readonly id: string;
    readonly name: string;
    readonly from: string;
    readonly to: Judgement;
    readonly toLabel: string;
    readonly because: string;
  }[];
  readonly amendments: readonly { readonly text: string; readonly at: Date }[];
};

export function recordView({ members }: Pick<PanelRecord, "members">, record: CriterionRecord): RecordView {
  const named = (id: string) => members.find((member) => member.id === id)?.name ?? "A reviewer who has left the panel";
  const { agreed, decisiveReasons, dissent, recordedAt, lockedAt, version } = record;
  return {
    agreed,
    decisiveReasons,
    dissent,
    recordedAt,
    version,
    label: judgementLabel(agreed),
    meaning: scaleWords(agreed).meaning,
    isLocked: lockedAt !== null,
    present: record.present.map((id) => ({ id, name: named(id) })),
    moves: record.moves.map(({ memberId, from, to, because }) => ({
      id: memberId,
      name: named(memberId),
      from: judgementLabel(from),
      to,
      because,
      toLabel: judgementLabel(to),
    })),
    amendments: record.amendments.map(({ text, amendedAt }) => ({ text, at: amendedAt })),
  };
}

/** The places marked as present when something was last recorded, of those still on the panel. */
export function lastPresent({ criteria, members }: PanelRecord): string[] {
  const records = criteria.flatMap(({ record }) => (record === null ? [] : [record]));
  const [latest] = records.sort((a, b) => b.recordedAt.getTime() - a.recordedAt.getTime());
  const standing = new Set(members.map(({ id }) => id));
  return (latest?.present ?? []).filter((id) => standing.has(id));
}
