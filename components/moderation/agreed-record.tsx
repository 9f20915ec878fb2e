import { SummaryList } from "@/components/ui/summary-list";
import { Tag } from "@/components/ui/tag";
import { Text, TextList } from "@/components/ui/text";
import { instantInWords } from "@/lib/domain/shared/dates-in-words";
import { listInWords } from "@/lib/domain/shared/list-in-words";
import type { RecordView } from "@/lib/queries/moderation";

/** What stands on the record for one criterion, with what was added after it locked. */
export function AgreedRecord({ record }: { record: RecordView }) {
  const { label, meaning, decisiveReasons, present, moves, dissent, recordedAt, isLocked, amendments } = record;
  return (
    <>
      <SummaryList
        rows={[
          {
            key: "Agreed score",
            value: (
              <>
                <strong>{label}</strong>: {meaning}
              </>
            ),
          },
          { key: "Deciding reasons", value: decisiveReasons },
          { key: "Present", value: listInWords(present.map(({ name }) => name)) },
          { key: "Who moved", value: <Moves moves={moves} /> },
          { key: "Dissent", value: dissent === "" ? "None" : dissent },
          {
            key: "Recorded",
            value: (
              <>
                {instantInWords(recordedAt)} {isLocked ? <Tag colour="grey">Locked</Tag> : null}
              </>
            ),
          },
        ]}
      />
      {amendments.map(({ text, at }) => (
        <Text key={at.toISOString()}>
          <strong>Amended {instantInWords(at)}:</strong> {text}
        </Text>
      ))}
    </>
  );
}

function Moves({ moves }: Pick<RecordView, "moves">) {
  if (moves.length === 0) return "Nobody";
  return (
    <TextList
      items={moves.map(({ id, name, from, toLabel, because }) => ({
        key: id,
        content: `${name}, from ${from} to ${toLabel}: ${because}`,
      }))}
    />
  );
}
