import { UploadFiles } from "@/components/evidence/upload-files";
import { Fold } from "@/components/form/fold";
import { Form } from "@/components/form/form";
import { SubmitButton } from "@/components/form/submit-button";
import { Details } from "@/components/ui/details";
import { Heading } from "@/components/ui/heading";
import { Text } from "@/components/ui/text";
import type { EvidenceDocument } from "@/lib/queries/case-evidence";
import type { FormAction } from "@/lib/schemas/form-state";

type DocumentActionsProps = {
  document: EvidenceDocument;
  submissionId: string;
  upload: string;
  remove: FormAction;
  token: string;
};

/** A new version of a document, or the way out of the case for one that nothing points to. */
export function DocumentActions({ document, submissionId, upload, remove, token }: DocumentActionsProps) {
  const { id, title, versions, usedBy } = document;
  return (
    <>
      <Details summary="Replace">
        <Heading level={4}>Upload a new version of {title}</Heading>
        <Text>
          Version {versions[0]?.version} stays, and so do the pointers that lead to it, until you change them.
        </Text>
        <UploadFiles action={upload} idPrefix={`${id}-`} documentId={id} />
      </Details>
      {usedBy.length === 0 ? (
        <Form
          action={remove}
          token={token}
          hidden={{ submissionId, documentId: id }}
          idPrefix={`remove-${id}-`}
          label={`Take out ${title}`}
        >
          <Fold summary="Take out">
            <SubmitButton look="secondary" hiddenText={title}>
              Take out of the submission
            </SubmitButton>
          </Fold>
        </Form>
      ) : null}
    </>
  );
}
