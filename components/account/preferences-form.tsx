import { Checkboxes } from "@/components/form/choice-fields";
import { Form } from "@/components/form/form";
import { FormActions, SubmitButton } from "@/components/form/submit-button";
import type { FormAction } from "@/lib/schemas/form-state";

type PreferencesFormProps = { action: FormAction; isCompact: boolean; hasKeyboardShortcuts: boolean };

/** What is kept on the account: room, and whether single keys do anything (WCAG 2.1.4). */
export function PreferencesForm({ action, isCompact, hasKeyboardShortcuts }: PreferencesFormProps) {
  return (
    <Form action={action} label="Preferences">
      <Checkboxes
        name="isCompact"
        legend="Room on the page"
        legendSize="s"
        defaultValues={isCompact ? ["yes"] : []}
        options={[{ value: "yes", label: "Compact", hint: "Smaller text and closer rows. Nothing is left out." }]}
        small
      />
      <Checkboxes
        name="hasKeyboardShortcuts"
        legend="Keyboard"
        legendSize="s"
        defaultValues={hasKeyboardShortcuts ? ["yes"] : []}
        options={[
          {
            value: "yes",
            label: "Single keys work as shortcuts",
            hint: "For example n for next, while you are not typing. Press ? for all of them. Turn this off if you speak to your computer.",
          },
        ]}
        small
      />
      <FormActions>
        <SubmitButton look="secondary">Save preferences</SubmitButton>
      </FormActions>
    </Form>
  );
}
