import { Radios } from "@/components/form/choice-fields";
import { DateField } from "@/components/form/date-field";
import { Select } from "@/components/form/select-field";
import { TextArea } from "@/components/form/text-area";
import { MoneyField } from "@/components/form/text-field";
import { type CommitmentStage, STAGE_WORDS } from "@/lib/domain/commitment/stage";
import { formatPence } from "@/lib/domain/shared/money";
import { CHOICE_REASON_WORDS, CHOICE_REASONS, NOTE_LENGTH } from "@/lib/schemas/commitment";

type Recorded = {
  stage: CommitmentStage;
  pencePerHead: number;
  startsOn: string | null;
  endsOn: string | null;
  note: string;
  choiceReason: (typeof CHOICE_REASONS)[number] | null;
};

const STAGE_HINTS: Readonly<Partial<Record<CommitmentStage, string>>> = {
  exploring: "Talking, nothing intended. Takes up none of your allowance.",
  intends: "You mean to buy. Counts as the supplier's confirmed income from here.",
  letter_of_intent: "You have said so in writing",
  agreed: "Memorandum of understanding",
  signed: "Service level agreement",
};

type TermsFieldsProps = {
  stages: readonly CommitmentStage[];
  population: number;
  /** What is left of the allowance, in words. */
  left?: string | undefined;
  /** What was recorded before, to change from; nothing is chosen beforehand otherwise. */
  recorded?: Recorded | undefined;
};

/** Price, dates, stage, and what is said in confidence: the same questions for a new intent and for a change. */
export function TermsFields({ stages, population, left, recorded }: TermsFieldsProps) {
  const day = (value: string | null | undefined) => (value == null ? {} : { defaultValue: value });
  return (
    <>
      <MoneyField
        name="price"
        label="Price a head, a year"
        labelSize="s"
        hint={`${left === undefined ? "" : `${left}. `}You have ${population.toLocaleString("en-GB")} registered people: £1.00 a head is ${formatPence(population * 100)} a year.`}
        defaultValue={recorded === undefined ? undefined : (recorded.pencePerHead / 100).toFixed(2)}
      />
      <DateField name="startsOn" legend="First day, if known" legendSize="s" {...day(recorded?.startsOn)} />
      <DateField
        name="endsOn"
        legend="Last day, if known"
        legendSize="s"
        hint="Recommended: 18 months or less, within 1 April 2013 to 30 September 2014."
        {...day(recorded?.endsOn)}
      />
      <Radios
        name="stage"
        legend="How far are you?"
        legendSize="s"
        defaultValue={recorded?.stage}
        options={stages.map((stage) => {
          const hint = STAGE_HINTS[stage];
          return { value: stage, label: STAGE_WORDS[stage], ...(hint === undefined ? {} : { hint }) };
        })}
      />
      <TextArea
        name="note"
        label="Note, if any"
        labelSize="s"
        hint="Only your CCG reads it."
        rows={3}
        maxCharacters={NOTE_LENGTH}
        defaultValue={recorded?.note}
      />
      <Select
        name="choiceReason"
        label="Main reason for this choice, if you want to say"
        labelSize="s"
        hint="In confidence. NHS CB reads reasons added up over many CCGs; suppliers never do."
        placeholder="Prefer not to say"
        options={CHOICE_REASONS.map((reason) => ({ value: reason, text: CHOICE_REASON_WORDS[reason] }))}
        defaultValue={recorded?.choiceReason ?? undefined}
      />
    </>
  );
}
