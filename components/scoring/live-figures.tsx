import { FlagStatusTag } from "@/components/state/state-tags";
import { Heading } from "@/components/ui/heading";
import { Link } from "@/components/ui/link";
import { Table } from "@/components/ui/table";
import { IllustrativeMark } from "@/components/ui/tag";
import { Text } from "@/components/ui/text";
import { FigureList } from "@/components/ui/workspace";
import { counted } from "@/lib/domain/shared/counted";
import { dateInWords, dayInWords } from "@/lib/domain/shared/dates-in-words";
import { formatPence, formatPounds } from "@/lib/domain/shared/money";
import { paths } from "@/lib/paths";
import type { CustomerFigures } from "@/lib/queries/customer-figures";
import type { ReviewCriterion } from "@/lib/queries/review-criterion";

type CustomerFiguresPanelProps = { figures: CustomerFigures; csu: string; asOf: Date; isIllustrative: boolean };

/** What CCGs say, beside what the unit says: live, so it may have moved since the submission. */
export function CustomerFiguresPanel({ figures, csu, asOf, isIllustrative }: CustomerFiguresPanelProps) {
  const { customers, footprint, confirmedPencePerYear, expectedPencePerYear, breakEvenPencePerYear } = figures;
  const { pencePerHead, share } = figures;
  const stated = (pence: number | null) => (pence === null || pence === 0 ? "Not stated" : formatPounds(pence));
  return (
    <section aria-label="What CCGs have confirmed">
      <Heading level={3} tag={isIllustrative ? <IllustrativeMark /> : undefined}>
        CCGs have confirmed, {dateInWords(asOf)}
      </Heading>
      <FigureList
        figures={[
          { name: "Confirmed a year", value: formatPounds(confirmedPencePerYear) },
          { name: "The unit expects", value: stated(expectedPencePerYear) },
          { name: "It breaks even at", value: stated(breakEvenPencePerYear) },
          { name: "Share of break-even", value: share === null ? "Not known" : `${share.percent}%` },
          { name: "A head", value: pencePerHead === null ? "None yet" : formatPence(pencePerHead) },
          { name: "Customers", value: counted(customers, "CCG") },
        ]}
      />
      <Text small secondary>
        {footprint.ccgs === 0
          ? null
          : `${footprint.customers} of the ${counted(footprint.ccgs, "CCG")} in its footprint buy. `}
        <Link href={paths.unitCustomers(csu)}>Line by line</Link>
      </Text>
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
