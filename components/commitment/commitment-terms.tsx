import { SummaryList, type SummaryRow } from "@/components/ui/summary-list";
import { CHOICE_WORDS, type CommitmentRoute, choiceOf, ROUTE_WORDS } from "@/lib/domain/commitment/route";
import { STAGE_WORDS } from "@/lib/domain/commitment/stage";
import { dateInWords, dayInWords } from "@/lib/domain/shared/dates-in-words";
import { formatPence } from "@/lib/domain/shared/money";
import type { LedgerRow } from "@/lib/queries/commitment";
import { CHOICE_REASON_WORDS } from "@/lib/schemas/commitment";

type CommitmentTermsProps = { entry: LedgerRow; supplier: string; route: CommitmentRoute; population: number };

/** One entry in full, as answers to check: "£1.20 x 105,876 people = £127,051.20 a year". */
export function CommitmentTerms({ entry, supplier, route, population }: CommitmentTermsProps) {
  const people = population.toLocaleString("en-GB");
  const rows: SummaryRow[] = [
    { key: "Choice", value: `${CHOICE_WORDS[choiceOf(route)]} (${ROUTE_WORDS[route]})` },
    { key: "Supplier", value: supplier },
    { key: "Stage", value: STAGE_WORDS[entry.stage] },
    {
      key: "Price",
      value: `${formatPence(entry.pencePerHead)} × ${people} people = ${formatPence(entry.pencePerYear)} a year`,
    },
    { key: "Dates", value: datesInWords(entry) },
    {
      key: "Recorded",
      value: `${entry.isImported ? "Imported by " : ""}${entry.recordedBy}, ${dateInWords(entry.recordedAt)}`,
    },
  ];
  if (entry.confirmedAt !== null) {
    rows.push({ key: "Confirmed", value: `${entry.confirmedBy ?? "CCG lead"}, ${dateInWords(entry.confirmedAt)}` });
  }
  if (entry.note !== "") rows.push({ key: "Note", value: entry.note });
  if (entry.choiceReason !== null) {
    rows.push({ key: "Reason, in confidence", value: CHOICE_REASON_WORDS[entry.choiceReason] });
  }
  return <SummaryList rows={rows} />;
}

/** "1 April 2013 to 30 September 2014"; what is not known is said. */
export function datesInWords({ startsOn, endsOn }: { startsOn: string | null; endsOn: string | null }): string {
  if (startsOn === null && endsOn === null) return "Not known yet";
  if (startsOn === null) return `To ${dayInWords(endsOn ?? "")}`;
  return endsOn === null ? `From ${dayInWords(startsOn)}` : `${dayInWords(startsOn)} to ${dayInWords(endsOn)}`;
}
