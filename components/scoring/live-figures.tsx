import { FlagStatusTag } from "@/components/state/state-tags";
import { Details } from "@/components/ui/details";
import { Heading } from "@/components/ui/heading";
import { Link } from "@/components/ui/link";
import { Table } from "@/components/ui/table";
import { IllustrativeMark } from "@/components/ui/tag";
import { Text } from "@/components/ui/text";
import { FigureList } from "@/components/ui/workspace";
import { STAGE_WORDS } from "@/lib/domain/commitment/stage";
import { counted } from "@/lib/domain/shared/counted";
import { dayInWords } from "@/lib/domain/shared/dates-in-words";
import { formatPence, formatPounds } from "@/lib/domain/shared/money";
import { paths } from "@/lib/paths";
import type { ReviewCriterion } from "@/lib/queries/review-criterion";

/** What CCGs say, beside what the unit says: live, so it may have moved since the submission. */
export function CustomerFiguresPanel({ figures }: { figures: NonNullable<ReviewCriterion["figures"]> }) {
  const { confirmed, expected, breakEven, sharePercent, customers, pencePerHead, lines } = figures;
  const none = "Not stated";
  return (
    <section aria-label="What CCGs have confirmed">
      <Heading level={3} tag={figures.isIllustrative ? <IllustrativeMark /> : undefined}>
        What CCGs have confirmed, on {dayInWords(figures.asOf)}
      </Heading>
      <FigureList
        figures={[
          { name: "Confirmed a year", value: `${formatPounds(confirmed)} from ${counted(customers, "CCG")}` },
          { name: "A head", value: pencePerHead === null ? "No income yet" : formatPence(pencePerHead) },
          { name: "The unit expects", value: expected === 0 ? none : formatPounds(expected) },
          { name: "It breaks even at", value: breakEven === null ? none : formatPounds(breakEven) },
          { name: "Share of break-even", value: sharePercent === null ? none : `${sharePercent}%` },
        ]}
      />
      {lines.length === 0 ? null : (
        <Details summary={`${counted(lines.length, "commitment")}, line by line`}>
          <Table
            caption="Commitments that a CCG lead has confirmed"
            captionHidden
            rows={lines}
            rowKey={({ id }) => id}
            columns={[
              { key: "ccg", header: "CCG", rowHeader: true, cell: ({ ccg }) => ccg },
              { key: "line", header: "Service line", cell: ({ serviceLine }) => serviceLine },
              { key: "stage", header: "Stage", cell: ({ stage }) => STAGE_WORDS[stage] },
              {
                key: "money",
                header: "£ a year",
                kind: "number",
                cell: ({ pencePerYear }) => formatPounds(pencePerYear),
              },
            ]}
          />
        </Details>
      )}
    </section>
  );
}

export function OpenFlagsPanel({ flags, csu }: { flags: NonNullable<ReviewCriterion["flags"]>; csu: string }) {
  if (flags.length === 0) return <Text>The unit has no open flags.</Text>;
  return (
    <section aria-label="Open flags">
      <Heading level={3}>{counted(flags.length, "open flag")}</Heading>
      <Table
        caption="Open flags of the unit"
        captionHidden
        rows={flags}
        rowKey={({ number }) => String(number)}
        columns={[
          {
            key: "flag",
            header: "Flag",
            rowHeader: true,
            cell: ({ number, title }) => (
              <Link href={paths.flag(csu, number)}>
                {number}: {title}
              </Link>
            ),
          },
          { key: "status", header: "Status", cell: ({ status }) => <FlagStatusTag status={status} /> },
          { key: "due", header: "Due", cell: ({ dueOn }) => dayInWords(dueOn) },
        ]}
      />
    </section>
  );
}
