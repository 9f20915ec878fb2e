import { Heading } from "@/components/ui/heading";
import { EmptyState } from "@/components/ui/notice";
import { Tag } from "@/components/ui/tag";
import { type Task, TaskList } from "@/components/ui/task-list";
import { Text } from "@/components/ui/text";
import { PASS_LINE, scaleWords } from "@/lib/domain/scoring/judgement";
import type { ReviewFilter } from "@/lib/domain/scoring/review-state";
import type { ReviewedCriterion } from "@/lib/queries/review";

type Tests = readonly { readonly name: string; readonly criteria: readonly ReviewedCriterion[] }[];

type ReviewListProps = {
  tests: Tests;
  filter: ReviewFilter;
  hrefOf: (code: string) => string;
};

/** The criteria of a review by test, each with this reviewer's own score. */
export function ReviewList({ tests, filter, hrefOf }: ReviewListProps) {
  const shown = tests
    .map(({ name, criteria }) => ({ name, criteria: criteria.filter((criterion) => passes(criterion, filter)) }))
    .filter(({ criteria }) => criteria.length > 0);
  if (shown.length === 0) {
    return (
      <EmptyState>
        <Text>{filter === "low" ? "You have scored nothing below 2." : "Every criterion is scored."}</Text>
      </EmptyState>
    );
  }
  return shown.map(({ name, criteria }) => (
    <section key={name} aria-label={`${name} test`}>
      <Heading>{name}</Heading>
      <TaskList idPrefix="criterion" tasks={criteria.map((criterion) => taskOf(criterion, hrefOf(criterion.code)))} />
    </section>
  ));
}

export function passes({ state, judgement }: ReviewedCriterion, filter: ReviewFilter): boolean {
  if (filter === "not_scored") return state !== "scored";
  if (filter === "low") return typeof judgement === "number" && judgement < PASS_LINE;
  return true;
}

function taskOf(criterion: ReviewedCriterion, href: string): Task {
  const hints = [
    criterion.isCritical ? "Critical" : null,
    criterion.isAnswerNewer ? "This answer changed after you scored it" : null,
  ].filter((hint) => hint !== null);
  return {
    key: criterion.code,
    name: `${criterion.code} ${criterion.title}`,
    href,
    ...(hints.length === 0 ? {} : { hint: hints.join(". ") }),
    status: <OwnScore criterion={criterion} />,
  };
}

function OwnScore({ criterion: { state, judgement } }: { criterion: ReviewedCriterion }) {
  if (state === "not_scored") return <Tag colour="blue">Not scored</Tag>;
  if (state === "score_missing") return <Tag colour="yellow">Score missing</Tag>;
  if (state === "reason_missing") return <Tag colour="yellow">{`${judgementShort(judgement)}, reason missing`}</Tag>;
  return judgement === null ? null : scoreInWords(judgement);
}

function judgementShort(judgement: ReviewedCriterion["judgement"]): string {
  return judgement === null || judgement === "cannot_judge" ? "Cannot judge" : String(judgement);
}

/** "3, good progress"; "Cannot judge". */
export function scoreInWords(judgement: NonNullable<ReviewedCriterion["judgement"]>): string {
  const { short } = scaleWords(judgement);
  return judgement === "cannot_judge" ? short : `${judgement}, ${short.toLowerCase()}`;
}
