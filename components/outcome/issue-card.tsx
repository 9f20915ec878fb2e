import type { ReactNode } from "react";
import { Card } from "@/components/ui/card";
import { LevelTag } from "@/components/ui/level-tag";
import { Link } from "@/components/ui/link";
import { SummaryList } from "@/components/ui/summary-list";
import { severityInWords, severityRank } from "@/lib/domain/flag/severity";
import { dayInWords } from "@/lib/domain/shared/dates-in-words";
import type { IssueRow } from "@/lib/queries/ratings";

type IssueCardProps = { issue: IssueRow; flagHref?: string | undefined; children?: ReactNode };

/** One issue: what must be true, by when, and why it came about. */
export function IssueCard({ issue, flagHref, children }: IssueCardProps) {
  const { title, severity, code, test, rootCause, exitCriteria, dueOn, flagNumber } = issue;
  return (
    <Card
      heading={title}
      level={3}
      tag={<LevelTag level={severityRank(severity)}>{severityInWords(severity)}</LevelTag>}
    >
      <SummaryList
        rows={[
          {
            key: "About",
            value: code === null ? `The ${test.toLowerCase()} test` : `${code}, ${test.toLowerCase()} test`,
          },
          { key: "Root cause", value: rootCause },
          { key: "Done means", value: exitCriteria },
          { key: "Done by", value: dayInWords(dueOn) },
          ...(flagNumber === null
            ? []
            : [
                {
                  key: "Followed as",
                  value:
                    flagHref === undefined ? `Flag ${flagNumber}` : <Link href={flagHref}>{`Flag ${flagNumber}`}</Link>,
                },
              ]),
        ]}
      />
      {children}
    </Card>
  );
}
