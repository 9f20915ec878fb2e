import { datesInWords } from "@/components/commitment/commitment-terms";
import { IllustrativeMark, Tag } from "@/components/ui/tag";
import { Text } from "@/components/ui/text";
import { Timeline } from "@/components/ui/timeline";
import { STAGE_WORDS } from "@/lib/domain/commitment/stage";
import { dateInWords, instantInWords } from "@/lib/domain/shared/dates-in-words";
import { formatPence } from "@/lib/domain/shared/money";
import type { LedgerRow } from "@/lib/queries/commitment";

const STATES = {
  in_force: { words: "In force", colour: "white" },
  draft: { words: "Draft", colour: "yellow" },
  earlier: { words: "Replaced", colour: "grey" },
  discarded: { words: "Never confirmed", colour: "grey" },
} as const;

/** Every entry of a line, newest first. Nothing in it is ever changed or taken out. */
export function CommitmentLedger({ ledger }: { ledger: readonly LedgerRow[] }) {
  return (
    <Timeline
      entries={ledger.map((entry) => ({
        key: entry.id,
        heading: (
          <>
            {STAGE_WORDS[entry.stage]}, {formatPence(entry.pencePerHead)} a head{" "}
            <Tag colour={STATES[entry.state].colour}>{STATES[entry.state].words}</Tag>{" "}
            {entry.isIllustrative ? <IllustrativeMark /> : null}
          </>
        ),
        when: instantInWords(entry.recordedAt),
        dateTime: entry.recordedAt.toISOString(),
        by: entry.isImported ? `imported by ${entry.recordedBy}` : entry.recordedBy,
        children: <EntryText entry={entry} />,
      }))}
    />
  );
}

function EntryText({ entry }: { entry: LedgerRow }) {
  const confirmed =
    entry.confirmedAt === null
      ? ""
      : `. Confirmed by ${entry.confirmedBy ?? "the CCG lead"}, ${dateInWords(entry.confirmedAt)}`;
  const isDated = entry.startsOn !== null || entry.endsOn !== null;
  return (
    <>
      <Text small>{`${isDated ? datesInWords(entry) : "Dates not known yet"}${confirmed}.`}</Text>
      {entry.reason === "" ? null : <Text small>{`Why: ${entry.reason}`}</Text>}
      {entry.note === "" ? null : <Text small>{`Note: ${entry.note}`}</Text>}
    </>
  );
}
