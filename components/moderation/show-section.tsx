import { Form } from "@/components/form/form";
import { SubmitButton } from "@/components/form/submit-button";
import { Recipients } from "@/components/outcome/recipients";
import { Heading } from "@/components/ui/heading";
import { Text } from "@/components/ui/text";
import { counted } from "@/lib/domain/shared/counted";
import type { DraftView } from "@/lib/queries/ratings";
import type { FormAction } from "@/lib/schemas/form-state";

type ShowSectionProps = { draft: DraftView; unit: string; action: FormAction; token: string };

/** Shows the draft to the unit, after naming who is told. */
export function ShowSection({ draft, unit, action, token }: ShowSectionProps) {
  if (draft.scenario === "B" && draft.issues.length === 0) return null;
  return (
    <>
      <Heading id="show">Show the draft to {unit}</Heading>
      <Text>
        The unit then has {counted(draft.representationWorkingDays, "working day")} for representations, and the issues
        can no longer be changed.
      </Text>
      <Recipients recipients={draft.recipients} />
      <Form
        action={action}
        token={token}
        version={draft.version}
        hidden={{ outcomeId: draft.outcomeId }}
        idPrefix="show-"
        label="Show the draft to the unit"
      >
        <SubmitButton>Show the draft to the unit</SubmitButton>
      </Form>
    </>
  );
}
