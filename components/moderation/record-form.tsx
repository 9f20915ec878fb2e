import { Checkboxes, Radios } from "@/components/form/choice-fields";
import { Form } from "@/components/form/form";
import { Select } from "@/components/form/select-field";
import { FormActions, SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-area";
import { Heading } from "@/components/ui/heading";
import { Text } from "@/components/ui/text";
import { JUDGEMENTS, judgementLabel, scaleWords } from "@/lib/domain/scoring/judgement";
import type { ModerationCriterion, ScoreLine } from "@/lib/queries/moderation-criterion";
import type { FormAction } from "@/lib/schemas/form-state";

type RecordFormProps = { view: ModerationCriterion; action: FormAction; token: string };

const movesTo = JUDGEMENTS.map((judgement) => ({ value: String(judgement), text: judgementLabel(judgement) }));

/** What the panel agrees for one criterion, why, who was there, who moved, and dissent. */
export function RecordForm({ view, action, token }: RecordFormProps) {
  const { record, scores, lastPresent, submissionId, code } = view;
  return (
    <Form
      action={action}
      token={token}
      version={record?.version ?? 0}
      hidden={{ submissionId, criterion: code }}
      label="What the panel agreed"
    >
      <Radios
        name="agreed"
        legend="Agreed score"
        small
        options={JUDGEMENTS.map((judgement) => ({
          value: String(judgement),
          label: `${judgementLabel(judgement)}: ${scaleWords(judgement).meaning}`,
        }))}
        defaultValue={record === null ? undefined : String(record.agreed)}
      />
      <TextArea
        name="decisiveReasons"
        label="Deciding reasons"
        hint="The unit reads this. Name the page and what was missing."
        rows={5}
        maxCharacters={4000}
        defaultValue={record?.decisiveReasons}
      />
      <Checkboxes
        name="present"
        legend="Who was present"
        small
        options={scores.map(({ id, name }) => ({ value: id, label: name }))}
        defaultValues={record?.present.map(({ id }) => id) ?? lastPresent}
      />
      <Heading level={3}>Who moved</Heading>
      <Text secondary>
        Whoever was present and scored otherwise either moved, with a reason, or stands in the dissent. The scores
        themselves stay as submitted.
      </Text>
      {scores.map((score) => (
        <MoveFields key={score.id} score={score} record={record} />
      ))}
      <TextArea
        name="dissent"
        label="Dissent"
        hint="Who holds to another score, and why. Leave it empty if nobody does."
        rows={3}
        defaultValue={record?.dissent}
      />
      <FormActions>
        <SubmitButton>Record and next</SubmitButton>
      </FormActions>
    </Form>
  );
}

function MoveFields({ score, record }: { score: ScoreLine; record: ModerationCriterion["record"] }) {
  const own = record?.moves.find(({ id }) => id === score.id);
  return (
    <>
      <Select
        name={`to-${score.id}`}
        label={`${score.name} (scored ${score.label}) moved to`}
        placeholder="Did not move"
        options={movesTo.filter(({ text }) => text !== score.label)}
        defaultValue={own === undefined ? undefined : String(own.to)}
      />
      <TextArea name={`because-${score.id}`} label={`Why ${score.name} moved`} rows={2} defaultValue={own?.because} />
    </>
  );
}
