import { Checkboxes } from "@/components/form/choice-fields";
import { Form } from "@/components/form/form";
import { Select } from "@/components/form/select-field";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-area";
import { Heading } from "@/components/ui/heading";
import type { FlagView } from "@/lib/queries/flag";
import type { FormAction } from "@/lib/schemas/form-state";

/** Progress from the unit, with evidence; comments from either side, NHS CB's to itself where it wants. */
export function ProgressForm({ flag, action, token }: { flag: FlagView; action: FormAction; token: string }) {
  return (
    <>
      <Heading>{flag.may.progress ? "Add progress" : "Add a comment"}</Heading>
      <Form
        action={action}
        token={token}
        version={flag.version}
        hidden={{ flagId: flag.id }}
        idPrefix="progress-"
        label={flag.may.progress ? "Add progress" : "Add a comment"}
        clearWhenSaved
      >
        <TextArea
          name="text"
          label={flag.may.progress ? "What has been done?" : "Comment"}
          rows={4}
          maxCharacters={4000}
        />
        {flag.choices.documents.length === 0 ? null : (
          <Select
            name="documentVersionId"
            label="Document, if there is one"
            placeholder="None"
            options={flag.choices.documents}
          />
        )}
        {flag.may.keepToNhsCb ? (
          <Checkboxes
            name="isForNhsCbOnly"
            legend="Who reads it"
            legendHidden
            small
            options={[{ value: "on", label: "NHS CB only" }]}
          />
        ) : null}
        <SubmitButton look="secondary">Add</SubmitButton>
      </Form>
    </>
  );
}
