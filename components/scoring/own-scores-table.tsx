import { Link } from "@/components/ui/link";
import { Table } from "@/components/ui/table";
import type { ReviewedCriterion } from "@/lib/queries/review";
import { scoreInWords } from "./review-list";

type OwnScoresTableProps = {
  tests: readonly { readonly name: string; readonly criteria: readonly ReviewedCriterion[] }[];
  hrefOf: (code: string) => string;
};

/** Everything that is about to be submitted, to look over once more. */
export function OwnScoresTable({ tests, hrefOf }: OwnScoresTableProps) {
  const rows = tests.flatMap(({ name, criteria }) => criteria.map((criterion) => ({ ...criterion, test: name })));
  return (
    <Table
      caption="Your scores"
      rows={rows}
      rowKey={({ code }) => code}
      columns={[
        {
          key: "criterion",
          header: "Criterion",
          rowHeader: true,
          cell: ({ code, title }) => `${code} ${title}`,
        },
        { key: "test", header: "Test", cell: ({ test }) => test },
        {
          key: "score",
          header: "Your score",
          cell: ({ judgement }) => (judgement === null ? "Not scored" : scoreInWords(judgement)),
        },
        {
          key: "change",
          header: "Change",
          kind: "action",
          cell: ({ code }) => (
            <Link href={hrefOf(code)} hiddenText={code}>
              Change
            </Link>
          ),
        },
      ]}
    />
  );
}
