import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { CaseHeading } from "@/components/checkpoint/case-heading";
import { DocumentActions } from "@/components/evidence/document-actions";
import { DocumentChoices } from "@/components/evidence/document-choices";
import { EvidenceList } from "@/components/evidence/evidence-list";
import { UploadFiles } from "@/components/evidence/upload-files";
import { UploadResults } from "@/components/evidence/upload-results";
import { Columns } from "@/components/ui/card";
import { NoMatch } from "@/components/ui/description-of-count";
import { Heading } from "@/components/ui/heading";
import { InsetText } from "@/components/ui/notice";
import { OurDesignMark } from "@/components/ui/tag";
import { Text } from "@/components/ui/text";
import { casePages } from "@/lib/domain/access/case-pages";
import { selectDocuments } from "@/lib/domain/evidence/select-documents";
import { counted } from "@/lib/domain/shared/counted";
import { paths } from "@/lib/paths";
import { getCaseEvidence } from "@/lib/queries/case-evidence";
import { caseAddressSchema } from "@/lib/schemas/case-address";
import { documentSearchSchema } from "@/lib/schemas/evidence";
import { uploadSearchSchema } from "@/lib/schemas/upload-search";
import { requireActor } from "@/lib/web/require-actor";
import { removeDocumentAction } from "./actions";

type Props = {
  params: Promise<{ csu: string; checkpoint: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

const load = cache(async (csu: string, checkpoint: string, uploaded: string) => {
  const actor = await requireActor("page:/csus/[csu]/checkpoints/[checkpoint]/evidence");
  const address = caseAddressSchema.safeParse({ csu, checkpoint });
  if (!address.success) return null;
  const ids = uploaded === "" ? [] : uploaded.split(",");
  const view = await getCaseEvidence(actor, address.data.csu, address.data.checkpoint, ids);
  return view === null ? null : { actor, view };
});

async function read({ params, searchParams }: Props) {
  const { csu, checkpoint } = await params;
  const sent = await searchParams;
  const { uploaded, problem } = uploadSearchSchema.parse(sent);
  return { found: await load(csu, checkpoint, uploaded.join(",")), problem, search: documentSearchSchema.parse(sent) };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { found, problem } = await read(props);
  if (found === null) return { title: "Page not found" };
  const { view } = found;
  const isError = problem !== null || view.results.some(({ state }) => state === "refused");
  return { title: `${isError ? "Error: " : ""}Evidence, ${view.unit.name}, ${view.checkpoint.name.toLowerCase()}` };
}

/** The documents of a case: whose each is, its versions, and where it is used. */
export default async function EvidencePage(props: Props) {
  const { found, problem, search } = await read(props);
  if (found === null) notFound();
  const { actor, view } = found;
  const { documents, limit, submissionId } = view;
  const shown = selectDocuments(documents, search);
  const upload = paths.uploadDocument(submissionId);
  return (
    <>
      <UploadResults results={view.results} problem={problem} />
      <CaseHeading view={view} current="evidence" pages={casePages(actor.roles, view.hasReceipt)}>
        Evidence
      </CaseHeading>
      <Text>
        {documents.length} of {counted(limit, "document")}. Each can serve many criteria. <OurDesignMark />
      </Text>
      <Columns shape="two-thirds">
        <div>
          <Heading>Documents</Heading>
          <DocumentChoices
            csu={view.unit.slug}
            checkpoint={view.checkpoint.number}
            documents={documents}
            search={search}
          />
          {documents.length > 0 && shown.length === 0 ? (
            <NoMatch many="documents" clearHref={paths.evidence(view.unit.slug, view.checkpoint.number)} />
          ) : (
            <EvidenceList
              view={{ ...view, documents: shown }}
              actions={(document) => (
                <DocumentActions
                  document={document}
                  submissionId={submissionId}
                  upload={upload}
                  remove={removeDocumentAction}
                  token={randomUUID()}
                />
              )}
            />
          )}
        </div>
        {view.may.upload ? (
          <section aria-labelledby="add-documents">
            <Heading id="add-documents">Add documents</Heading>
            {documents.length < limit ? (
              <UploadFiles action={upload} idPrefix="upload-" problem={problem} />
            ) : (
              <InsetText>
                <p>There is no room for more: the most is {limit}. Replace a document, or take one out.</p>
              </InsetText>
            )}
          </section>
        ) : null}
      </Columns>
    </>
  );
}
