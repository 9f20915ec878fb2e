import { Radios } from "@/components/form/choice-fields";
import { Form } from "@/components/form/form";
import { FormActions, SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-area";
import { Text } from "@/components/ui/text";
import { JUDGEMENTS, scaleLine } from "@/lib/domain/scoring/judgement";
import { savedTimeInWords } from "@/lib/domain/shared/dates-in-words";
import { REASON_LENGTH } from "@/lib/domain/shared/reason";
import type { ReviewCriterion } from "@/lib/queries/review-criterion";
import type { FormAction } from "@/lib/schemas/form-state";

type ScoreFormProps = {
  save: FormAction;
  saveDraft: FormAction;
  token: string;
  view: ReviewCriterion;
  now: Date;
};

/** The reviewer's own score, its reason and a note. Kept while it is being written; the button goes on to the next. */
export function ScoreForm({ save, saveDraft, token, view, now }: ScoreFormProps) {
  const { score, criterion, place } = view;
  return (
    <Form
      // Another criterion is another form, with nothing left of the one before.
      key={criterion.code}
      action={save}
      autosave={saveDraft}
      token={token}
      version={score.version}
      hidden={{ submissionId: view.submissionId, criterion: criterion.code, next: place.next ?? "" }}
      label={`Your score of ${criterion.code}`}
      submitOnCtrlEnter
      {...(score.savedAt === null ? {} : { savedAt: savedTimeInWords(score.savedAt, now) })}
    >
      <noscript>
        <Text>
          Save your score as a draft before you turn to another page of the evidence: that loads this page anew.
        </Text>
      </noscript>
      <Radios
        name="judgement"
        legend="Score"
        legendSize="m"
        hint="You will see other scores when the panel is complete."
        small
        defaultValue={score.judgement === null ? undefined : String(score.judgement)}
        options={JUDGEMENTS.map((judgement) => ({
          value: String(judgement),
          label: (
            <>
              <strong>{judgement === "cannot_judge" ? "N" : judgement}</strong> {scaleLine(judgement)}
            </>
          ),
        }))}
      />
      <TextArea
        name="reason"
        label="Why this score?"
        labelSize="s"
        hint="Name the page and what was missing"
        rows={5}
        defaultValue={score.reason}
        maxCharacters={REASON_LENGTH.max}
      />
      <TextArea
        name="privateNote"
        label="Notes (only you)"
        labelSize="s"
        hint="Nobody else ever sees these"
        rows={2}
        defaultValue={score.privateNote}
      />
      <FormActions>
        <SubmitButton name="intent" value="next">
          {place.next === null ? "Save and finish" : "Save and next"}
        </SubmitButton>
        <noscript>
          <SubmitButton look="secondary" name="intent" value="draft">
            Save as a draft
          </SubmitButton>
        </noscript>
      </FormActions>
    </Form>
  );
}
