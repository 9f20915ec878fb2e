import { Tag, type TagColour } from "@/components/ui/tag";
import { type SubmissionStatus, statusInWords, whoseTurn } from "@/lib/domain/checkpoint/submission-status";
import { type CommitmentStage, STAGE_WORDS } from "@/lib/domain/commitment/stage";
import { type FlagStatus, flagStatusInWords, relapsesInWords } from "@/lib/domain/flag/flag-status";
import { RATING_WORDS, type Rating } from "@/lib/domain/moderation/rating";
import type { Scenario } from "@/lib/domain/moderation/scenario";

/** The word and the colour of every state, in one place. The words carry the meaning; the colour only repeats it. */
const turnColours = { csu: "yellow", nhs_cb: "blue", nobody: "grey" } as const satisfies Record<string, TagColour>;

const scenarios = {
  A: { words: "A proceeds", short: "A proceeds", colour: "green" },
  B: { words: "B proceeds, rapid management", short: "B rapid", colour: "orange" },
  C: { words: "C stops", short: "C stops", colour: "purple" },
} as const satisfies Record<Scenario, { words: string; short: string; colour: TagColour }>;

const ratingColours = { good_progress: "green", marginal: "orange", fail: "purple" } as const satisfies Record<
  Rating,
  TagColour
>;

const flagColours = {
  raised: "blue",
  plan_agreed: "yellow",
  in_progress: "yellow",
  clearance_proposed: "blue",
  cleared: "grey",
  effectiveness_checked: "grey",
  stop_proposed: "purple",
} as const satisfies Record<FlagStatus, TagColour>;

/** A stage; its colour says whose turn it is. */
export function StageTag({ status, isWindowOpen }: { status: SubmissionStatus; isWindowOpen: boolean }) {
  return <Tag colour={turnColours[whoseTurn(status, isWindowOpen)]}>{statusInWords(status)}</Tag>;
}

/** `isShort` where many stand in a table. */
type ScenarioTagProps = { scenario: Scenario | null; proceeds: boolean; isShort?: boolean };

/** An outcome. Without a scenario (checkpoint 1 of the 2012 round) it says only whether the unit went on. */
export function ScenarioTag({ scenario, proceeds, isShort = false }: ScenarioTagProps) {
  if (scenario === null) return <Tag colour={proceeds ? "green" : "purple"}>{proceeds ? "Proceeded" : "Stopped"}</Tag>;
  return (
    <Tag colour={scenarios[scenario].colour}>{isShort ? scenarios[scenario].short : scenarios[scenario].words}</Tag>
  );
}

export function RatingTag({ rating }: { rating: Rating }) {
  return <Tag colour={ratingColours[rating]}>{RATING_WORDS[rating]}</Tag>;
}

export function FlagStatusTag({ status }: { status: FlagStatus }) {
  return <Tag colour={flagColours[status]}>{flagStatusInWords(status)}</Tag>;
}

/** A stage of a commitment. Only what is ending or over stands out: the rest is how things should be. */
export function CommitmentStageTag({ stage }: { stage: CommitmentStage }) {
  const colour = stage === "leaving" ? "orange" : stage === "left" || stage === "withdrawn" ? "grey" : "plain";
  return <Tag colour={colour}>{STAGE_WORDS[stage]}</Tag>;
}

/** Beside a flag's stage: what its plan has been through. */
export function FlagMarks({ relapses, hasMoreTime }: { relapses: number; hasMoreTime: boolean }) {
  const back = relapsesInWords(relapses);
  return (
    <>
      {hasMoreTime ? <Tag colour="white">More time</Tag> : null}{" "}
      {back === undefined ? null : <Tag colour="red">{back}</Tag>}
    </>
  );
}

export function LateTag({ words }: { words: string }) {
  return <Tag colour="red">{words}</Tag>;
}
