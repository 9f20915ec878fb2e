import { ScenarioTag, StageTag } from "@/components/state/state-tags";
import { Card, Columns } from "@/components/ui/card";
import { Link } from "@/components/ui/link";
import { IllustrativeMark } from "@/components/ui/tag";
import { Text } from "@/components/ui/text";
import { type SubmissionStatus, whoseTurn } from "@/lib/domain/checkpoint/submission-status";
import { counted } from "@/lib/domain/shared/counted";
import { instantInWords } from "@/lib/domain/shared/dates-in-words";
import type { UnitCheckpoint } from "@/lib/queries/unit";

const holders = { csu: "With the unit", nhs_cb: "With NHS CB" } as const;

type UnitCheckpointsProps = {
  checkpoints: readonly UnitCheckpoint[];
  /** Null where the reader has no page of the case. */
  caseHref: (number: number) => string | null;
  outcomeHref: (number: number) => string;
};

/** The checkpoints in their order, as cards: outcome or stage, whose turn, since when, what next. */
export function UnitCheckpoints({ checkpoints, caseHref, outcomeHref }: UnitCheckpointsProps) {
  return (
    <Columns shape="thirds">
      {checkpoints.map((checkpoint) => {
        const isThere = checkpoint.status === "not_open" ? checkpoint.isOpen : checkpoint.status !== null;
        const href = isThere ? caseHref(checkpoint.number) : null;
        return (
          <Card
            key={checkpoint.number}
            heading={checkpoint.name}
            tag={checkpoint.isIllustrative ? <IllustrativeMark /> : undefined}
          >
            <Stand checkpoint={checkpoint} />
            {checkpoint.outcome === null ? null : (
              <Text>
                <Link href={outcomeHref(checkpoint.number)} hiddenText={`of ${checkpoint.name.toLowerCase()}`}>
                  Read the outcome
                </Link>
              </Text>
            )}
            {href === null || checkpoint.outcome?.source ? null : (
              <Text>
                <Link href={href} hiddenText={`to ${checkpoint.name.toLowerCase()}`}>
                  {checkpoint.submissionName}
                </Link>
              </Text>
            )}
          </Card>
        );
      })}
    </Columns>
  );
}

function Stand({ checkpoint }: { checkpoint: UnitCheckpoint }) {
  if (checkpoint.outcome !== null) {
    return (
      <p>
        <ScenarioTag scenario={checkpoint.outcome.scenario} proceeds={checkpoint.outcome.proceeds} />
      </p>
    );
  }
  if (checkpoint.status === null) return <Text secondary>Its stage is not yours to see.</Text>;
  return <Stage {...checkpoint} status={checkpoint.status} />;
}

function Stage({ status, days, dueAt, isWindowOpen }: UnitCheckpoint & { status: SubmissionStatus }) {
  const turn = whoseTurn(status, isWindowOpen);
  const since = days === null ? "" : `, ${counted(days, "day")}`;
  return (
    <>
      <p>
        <StageTag status={status} isWindowOpen={isWindowOpen} />
      </p>
      {turn === "nobody" ? null : (
        <Text small>
          {holders[turn]}
          {since}.
        </Text>
      )}
      {turn === "csu" && status !== "representations" ? <Text small>Due {instantInWords(dueAt)}.</Text> : null}
    </>
  );
}
