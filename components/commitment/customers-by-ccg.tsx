import { CustomerTable } from "@/components/commitment/customers-table";
import { Details } from "@/components/ui/details";
import { type CustomerRow, customersByCcg } from "@/lib/domain/commitment/customer-rows";
import { counted } from "@/lib/domain/shared/counted";
import { formatPounds } from "@/lib/domain/shared/money";

/** So few that nobody is helped by folding them. */
const few = 2;

type CustomersByCcgProps = { rows: readonly CustomerRow[]; marksRows: boolean };

/** Each CCG with what it is worth, and its lines behind it: the whole on one phone screen. */
export function CustomersByCcg({ rows, marksRows }: CustomersByCcgProps) {
  const customers = customersByCcg(rows);
  return customers.map(({ odsCode, ccg, isInFootprint, pencePerYear, rows: own }) => (
    <Details
      key={odsCode}
      expander
      open={customers.length <= few}
      summary={`${ccg}${isInFootprint ? "" : " (out of area)"}: ${counted(own.length, "line")}, ${formatPounds(pencePerYear)} a year`}
    >
      <CustomerTable ccg={ccg} rows={own} marksRows={marksRows} />
    </Details>
  ));
}
