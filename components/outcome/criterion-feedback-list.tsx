import { Card } from "@/components/ui/card";
import { Heading } from "@/components/ui/heading";
import { SummaryList, type SummaryRow } from "@/components/ui/summary-list";
import { Text, TextList } from "@/components/ui/text";
import { dayInWords } from "@/lib/domain/shared/dates-in-words";
import type { FeedbackGroup } from "@/lib/queries/outcome";

type Feedback = FeedbackGroup["criteria"][number];

/** What the unit reads for each criterion, test by test, from the agreed record alone. */
export function CriterionFeedbackList({ feedback }: { feedback: readonly FeedbackGroup[] }) {
  return feedback.map(({ test, criteria }) => (
    <section key={test} aria-label={`${test}, criterion by criterion`}>
      <Heading>{`${test}, criterion by criterion`}</Heading>
      {criteria.map((criterion) => (
        <Card key={criterion.code} heading={`${criterion.code} ${criterion.title}`} level={3}>
          <SummaryList rows={rowsOf(criterion)} borderless />
        </Card>
      ))}
    </section>
  ));
}

function rowsOf({ score, scoreInWords, why, amendments, pagesRead, toDo }: Feedback): SummaryRow[] {
  const pages = pagesRead.map((page) => ({ key: page, content: page }));
  const rows: SummaryRow[] = [
    {
      key: "Score",
      value: (
        <>
          <strong>{score}</strong>: {scoreInWords.charAt(0).toLowerCase() + scoreInWords.slice(1)}
        </>
      ),
    },
    { key: "Why, and what was missing", value: why },
    ...amendments.map((text) => ({ key: "Added later", value: text })),
    { key: "Pages read", value: pages.length === 0 ? "None were named" : <TextList items={pages} /> },
  ];
  if (toDo.length === 0) return rows;
  const what = toDo.map((each) => (
    <Text key={each.what}>
      By {dayInWords(each.dueOn)}: {each.doneMeans}
    </Text>
  ));
  return [...rows, { key: "What to do, by when", value: what }];
}
