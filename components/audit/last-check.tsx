import { Form } from "@/components/form/form";
import { SubmitButton } from "@/components/form/submit-button";
import { Hash } from "@/components/ui/hash";
import { InsetText, WarningCallout } from "@/components/ui/notice";
import { Text } from "@/components/ui/text";
import { verdictInWords } from "@/lib/domain/audit/verdict-in-words";
import { counted } from "@/lib/domain/shared/counted";
import { savedTimeInWords } from "@/lib/domain/shared/dates-in-words";
import type { RecordCheck } from "@/lib/queries/record-check";
import type { FormAction } from "@/lib/schemas/form-state";

type LastCheckProps = { check: RecordCheck | null; now: Date; action: FormAction; token: string };

/** Whether the record is as it was written, as far as it was last checked, and the way to check it again. */
export function LastCheck({ check, now, action, token }: LastCheckProps) {
  const again = (
    <Form action={action} token={token} label="Check the record">
      <SubmitButton look="secondary">{check === null ? "Check the record" : "Check again"}</SubmitButton>
    </Form>
  );
  if (check === null)
    return (
      <InsetText>
        <Text>Nobody has checked yet whether every entry is as it was written.</Text>
        {again}
      </InsetText>
    );
  if (check.verdict?.whole !== true)
    return (
      <WarningCallout heading="The record is not whole" isAlarm>
        <Text>{problemOf(check)}</Text>
        <Text>
          {checkedBy(check, now)} Keep a copy of the database as it is now, and tell the senior information risk owner.
        </Text>
        {again}
      </WarningCallout>
    );
  return (
    <InsetText>
      <Text>
        {checkedBy(check, now)} {addedInWords(check.added)}
      </Text>
      <Text>
        Every entry was checked, also those that the list below leaves out because you may not read them: scores saved
        while a panel is not complete, and entries about a unit with which you have a conflict of interest.
      </Text>
      <Text small secondary>
        Last hash <Hash>{check.verdict.headHash}</Hash>
      </Text>
      {again}
    </InsetText>
  );
}

/** The page's own heading: the answer first. */
export function auditHeading(check: RecordCheck | null, now: Date): string {
  if (check === null) return "Audit";
  if (check.verdict?.whole !== true) return "Audit: the record is not whole";
  const entries = check.verdict.entries.toLocaleString("en-GB");
  return `Audit: ${entries} entries, unbroken at ${savedTimeInWords(check.at, now)}`;
}

function checkedBy({ by, at }: RecordCheck, now: Date): string {
  return `${by} checked it at ${savedTimeInWords(at, now)}.`;
}

function addedInWords(added: bigint): string {
  if (added === 0n) return "Nothing was added since.";
  return `${counted(Number(added), "entry was", "entries were")} added since and not checked yet.`;
}

function problemOf({ verdict, sequence }: RecordCheck): string {
  if (verdict !== null && !verdict.whole) return verdictInWords(verdict);
  return `Entry ${sequence.toLocaleString("en-GB")} says that the record was checked, and the service did not write it so.`;
}
