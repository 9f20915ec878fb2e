import { Link } from "@/components/ui/link";
import { SummaryList, type SummaryRow } from "@/components/ui/summary-list";
import { IllustrativeMark, Tag } from "@/components/ui/tag";
import { counted } from "@/lib/domain/shared/counted";
import { dayInWords } from "@/lib/domain/shared/dates-in-words";
import { formatPence, formatPounds } from "@/lib/domain/shared/money";
import { paths } from "@/lib/paths";
import type { UnitView } from "@/lib/queries/unit";

/** Customers, flags, income and footprint, each only where it is the reader's to know. */
export function UnitFigures({ unit }: { unit: UnitView }) {
  return <SummaryList rows={[...moneyRows(unit), ...flagRows(unit), ...bodyRows(unit)]} />;
}

function moneyRows({ money, slug }: UnitView): SummaryRow[] {
  if (money === null) return [];
  const share = money.share === null ? "No break-even income is stated" : `${money.share.percent}% of break-even`;
  const perHead = money.pencePerHead === null ? "" : `, ${formatPence(money.pencePerHead)} a head`;
  return [
    {
      key: "Customers",
      value: (
        <Link href={paths.unitCustomers(slug)} hiddenText="with confirmed income">
          {counted(money.customers, "CCG")}
        </Link>
      ),
    },
    {
      key: "Confirmed income",
      value: (
        <>
          {`${formatPounds(money.pence)} a year${perHead}. ${share}.`}{" "}
          {money.isIllustrative ? <IllustrativeMark /> : null}
        </>
      ),
    },
  ];
}

function flagRows({ flags, slug }: UnitView): SummaryRow[] {
  if (flags === null) return [];
  return [
    {
      key: "Flags",
      value: (
        <>
          <Link href={paths.unitFlags(slug)} hiddenText="flags">
            {`${flags.open} open`}
          </Link>{" "}
          {flags.late === 0 ? null : <Tag colour="red">{`${flags.late} late`}</Tag>}
        </>
      ),
    },
  ];
}

function bodyRows(unit: UnitView): SummaryRow[] {
  const rows: SummaryRow[] = [];
  if (unit.footprint !== null) {
    rows.push({
      key: "Footprint",
      value: `${unit.footprint} (${counted(unit.footprintCcgs, "CCG")}). Footprint is not purchase.`,
    });
  }
  if (unit.otherNames.length > 0) rows.push({ key: "Other names", value: unit.otherNames.join(", ") });
  if (unit.predecessors.length > 0) {
    rows.push({
      key: "Came from",
      value: unit.predecessors.map((each) => (
        <Link key={each.slug} href={paths.unit(each.slug)}>
          {`${each.name}, ${dayInWords(each.on)}`}
        </Link>
      )),
    });
  }
  return rows;
}
