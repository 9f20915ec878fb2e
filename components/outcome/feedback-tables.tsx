import { Heading } from "@/components/ui/heading";
import { type Column, Table } from "@/components/ui/table";
import { Text, TextList } from "@/components/ui/text";
import { dayInWords } from "@/lib/domain/shared/dates-in-words";
import type { FeedbackGroup } from "@/lib/queries/outcome";

type Feedback = FeedbackGroup["criteria"][number];

const columns: Column<Feedback>[] = [
  { key: "criterion", header: "Criterion", rowHeader: true, cell: ({ code, title }) => `${code} ${title}` },
  {
    key: "score",
    header: "Score",
    cell: ({ score, scoreInWords }) => (
      <>
        <strong>{score}</strong>: {scoreInWords}
      </>
    ),
  },
  { key: "why", header: "Why, and what was missing", cell: (feedback) => <Why {...feedback} /> },
  {
    key: "pages",
    header: "Pages read",
    cell: ({ pagesRead }) =>
      pagesRead.length === 0 ? (
        "None were named"
      ) : (
        <TextList items={pagesRead.map((page) => ({ key: page, content: page }))} />
      ),
  },
  {
    key: "do",
    header: "What to do, by when",
    isEmpty: ({ toDo }) => toDo.length === 0,
    cell: ({ toDo }) => (toDo.length === 0 ? "Nothing" : <ToDo toDo={toDo} />),
  },
];

/** What the unit reads for each criterion, from the agreed record alone. */
export function FeedbackTables({ feedback }: { feedback: readonly FeedbackGroup[] }) {
  if (feedback.length === 0) return null;
  return (
    <>
      <Heading id="criteria">Criterion by criterion</Heading>
      {feedback.map(({ test, criteria }) => (
        <div key={test}>
          <Heading level={3}>{test}</Heading>
          <Table
            caption={`${test}, criterion by criterion`}
            captionHidden
            columns={columns}
            rows={criteria}
            rowKey={({ code }) => code}
          />
        </div>
      ))}
    </>
  );
}

function Why({ why, amendments }: Feedback) {
  return (
    <>
      {why}
      {amendments.map((text) => (
        <Text key={text}>Added later: {text}</Text>
      ))}
    </>
  );
}

function ToDo({ toDo }: Pick<Feedback, "toDo">) {
  return toDo.map(({ what, doneMeans, dueOn }) => (
    <Text key={what}>
      {what}: {doneMeans} By {dayInWords(dueOn)}.
    </Text>
  ));
}
