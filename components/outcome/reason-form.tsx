import { Fold } from "@/components/form/fold";
import { Form } from "@/components/form/form";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-area";
import type { FormAction } from "@/lib/schemas/form-state";

type ReasonFormProps = {
  action: FormAction;
  token: string;
  outcomeId: string;
  version: number;
  idPrefix: string;
  /** What it does: the line to open, and the button. */
  does: string;
  ask: string;
  hint?: string;
};

/** Something done to an outcome that needs a reason: asked for where it is decided, in one box. */
export function ReasonForm({ action, token, outcomeId, version, idPrefix, does, ask, hint }: ReasonFormProps) {
  return (
    <Form action={action} token={token} version={version} hidden={{ outcomeId }} idPrefix={idPrefix} label={does}>
      <Fold summary={does}>
        <TextArea name="reason" label={ask} hint={hint} rows={3} />
        <SubmitButton look="secondary">{does}</SubmitButton>
      </Fold>
    </Form>
  );
}
