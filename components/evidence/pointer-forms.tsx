import { PointerFields } from "@/components/evidence/pointer-fields";
import { PointerLine } from "@/components/evidence/pointer-lines";
import { Fold } from "@/components/form/fold";
import { Form } from "@/components/form/form";
import { FormActions, SubmitButton } from "@/components/form/submit-button";
import { InsetText } from "@/components/ui/notice";
import { IllustrativeMark } from "@/components/ui/tag";
import { Text } from "@/components/ui/text";
import type { PointableDocument } from "@/lib/queries/criterion-to-answer";
import type { PointerView } from "@/lib/queries/unit-case";
import type { FormAction } from "@/lib/schemas/form-state";

type AddPointerProps = {
  action: FormAction;
  token: string;
  submissionId: string;
  criterion: string;
  documents: readonly PointableDocument[];
};

/** Points the criterion to one more place. */
export function AddPointer({ action, token, submissionId, criterion, documents }: AddPointerProps) {
  return (
    <Form
      action={action}
      token={token}
      hidden={{ submissionId, criterion }}
      idPrefix="add-"
      label="Point to a page"
      clearWhenSaved
    >
      <noscript>
        <Text>Save your answer first: adding a pointer loads this page anew.</Text>
      </noscript>
      <PointerFields documents={documents.filter(({ isLatest }) => isLatest)} />
      <FormActions>
        <SubmitButton look="secondary">Add this pointer</SubmitButton>
      </FormActions>
    </Form>
  );
}

type PointerItemProps = {
  pointer: PointerView;
  documents: readonly PointableDocument[];
  change: FormAction;
  withdraw: FormAction;
  token: () => string;
};

/** A pointer with what can be done about it. */
export function PointerItem({ pointer, documents, change, withdraw, token }: PointerItemProps) {
  const { id, version } = pointer;
  const where = `${pointer.document}, ${pointer.place}`;
  const isReplaced = documents.some((each) => each.versionId === pointer.documentVersionId && !each.isLatest);
  return (
    <>
      <PointerLine pointer={pointer} /> {pointer.isIllustrative ? <IllustrativeMark /> : null}
      {isReplaced ? (
        <InsetText>
          <p>There is a newer version of this document. Change the pointer if the newer one should be read.</p>
        </InsetText>
      ) : null}
      <Form
        action={change}
        token={token()}
        version={version}
        hidden={{ pointerId: id }}
        idPrefix={`${id}-`}
        label={`Change the pointer to ${where}`}
      >
        <Fold summary="Change">
          <PointerFields documents={documents} chosen={pointer} />
          <FormActions>
            <SubmitButton look="secondary">Change this pointer</SubmitButton>
          </FormActions>
        </Fold>
      </Form>
      <Form
        action={withdraw}
        token={token()}
        version={version}
        hidden={{ pointerId: id }}
        idPrefix={`withdraw-${id}-`}
        label={`Withdraw the pointer to ${where}`}
      >
        <Fold summary="Withdraw">
          <SubmitButton look="secondary">Withdraw this pointer</SubmitButton>
        </Fold>
      </Form>
    </>
  );
}
