import { Link } from "@/components/ui/link";
import { SummaryList, type SummaryRow } from "@/components/ui/summary-list";
import { counted } from "@/lib/domain/shared/counted";
import { formatPence, formatPounds } from "@/lib/domain/shared/money";
import { paths } from "@/lib/paths";
import type { CustomerFigures as Figures } from "@/lib/queries/customer-figures";

type CustomerFiguresProps = {
  figures: Figures;
  /** Where the customers themselves stand; left out on that page. */
  csu?: string;
};

/** What CCGs have confirmed, as the customer test reads it: customers, income, and the share of break-even. */
export function CustomerFigures({ figures, csu }: CustomerFiguresProps) {
  const { customers, footprint, breakEvenPencePerYear, expectedPencePerYear, pencePerHead } = figures;
  const buying = counted(customers, "CCG");
  const rows: SummaryRow[] = [
    {
      key: "Customers",
      value: (
        <>
          {csu === undefined ? buying : <Link href={paths.unitCustomers(csu)}>{buying}</Link>}
          {footprint.ccgs === 0 ? null : `, ${footprint.customers} of the ${footprint.ccgs} in the footprint`}
        </>
      ),
    },
    { key: "Confirmed income", value: `${formatPounds(figures.confirmedPencePerYear)} a year` },
    { key: "Income a head", value: pencePerHead === null ? "None yet" : formatPence(pencePerHead) },
    {
      key: "Break-even income",
      value: breakEvenPencePerYear === null ? "Not stated yet" : `${formatPounds(breakEvenPencePerYear)} a year`,
    },
    { key: "Share of break-even", value: shareInWords(figures) },
    {
      key: "Income the unit expects",
      value: expectedPencePerYear === 0 ? "Not stated yet" : `${formatPounds(expectedPencePerYear)} a year`,
    },
  ];
  return <SummaryList rows={rows} />;
}

/** "61%", and whether that is enough. */
export function shareInWords({ share }: Pick<Figures, "share">): string {
  if (share === null) return "Not known until a break-even income is stated";
  return share.reached ? `${share.percent}%, reached` : `${share.percent}%, not reached`;
}
