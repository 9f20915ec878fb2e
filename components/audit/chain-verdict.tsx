import { Hash } from "@/components/ui/hash";
import { Link } from "@/components/ui/link";
import { InsetText, WarningCallout } from "@/components/ui/notice";
import { Text } from "@/components/ui/text";
import { type BrokenChain, verdictInWords } from "@/lib/domain/audit/verdict-in-words";
import { timeInWords } from "@/lib/domain/shared/dates-in-words";
import { paths } from "@/lib/paths";

type Verdict = { whole: true; entries: bigint; headHash: string } | ({ whole: false } & BrokenChain);

/** Whether the record is as it was written; it was walked from its first entry for this page. */
export function ChainVerdict({ verdict, at }: { verdict: Verdict; at: Date }) {
  if (!verdict.whole) {
    return (
      <WarningCallout heading="The record is not whole">
        <Text>{verdictInWords(verdict)}</Text>
        <Text>Keep a copy of the database as it is now, and tell the senior information risk owner.</Text>
        <Link href={paths.audit()}>Check again</Link>
      </WarningCallout>
    );
  }
  return (
    <InsetText>
      <Text>
        {verdict.entries.toLocaleString("en-GB")} entries, unbroken at {timeInWords(at)}.{" "}
        <Link href={paths.audit()}>Check again</Link>
      </Text>
      <Text>
        Every entry was checked, also those that the list below leaves out because you may not read them: scores saved
        while a panel is not complete, and entries about a unit with which you have a conflict of interest.
      </Text>
      <Text small secondary>
        Last hash <Hash>{verdict.headHash}</Hash>
      </Text>
    </InsetText>
  );
}
