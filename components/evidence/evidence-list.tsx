import type { ReactNode } from "react";
import { Card } from "@/components/ui/card";
import { Link } from "@/components/ui/link";
import { EmptyState } from "@/components/ui/notice";
import { IllustrativeMark, Tag } from "@/components/ui/tag";
import { Text } from "@/components/ui/text";
import { kindInWords } from "@/lib/domain/evidence/document-kind";
import { ownerInWords } from "@/lib/domain/evidence/owner-in-words";
import { partsInWords } from "@/lib/domain/evidence/pointer";
import { sizeInWords } from "@/lib/domain/evidence/size-in-words";
import { instantInWords } from "@/lib/domain/shared/dates-in-words";
import { paths } from "@/lib/paths";
import type { CaseEvidence, EvidenceDocument, EvidenceVersion } from "@/lib/queries/case-evidence";

type EvidenceListProps = {
  /** With the documents to show. */
  view: CaseEvidence;
  /** What the unit can do with a document, under it. */
  actions: (document: EvidenceDocument) => ReactNode;
};

/** The documents of a case: whose each is, its versions, and which criteria rest on it. */
export function EvidenceList({ view, actions }: EvidenceListProps) {
  if (view.documents.length === 0) {
    return (
      <EmptyState>
        <p>No documents yet. Documents are what criteria point to: each one can serve many.</p>
      </EmptyState>
    );
  }
  return view.documents.map((document) => (
    <section key={document.id} id={`document-${document.id}`} aria-label={document.title}>
      <Card heading={document.title} level={3} tag={<DocumentTags document={document} />}>
        {document.versions.map((version) => (
          <Text key={version.id} small>
            <VersionLine version={version} title={document.title} />
          </Text>
        ))}
        <Text small>
          <UsedBy view={view} codes={document.usedBy} />
        </Text>
        {view.may.upload ? actions(document) : null}
      </Card>
    </section>
  ));
}

function DocumentTags({ document }: { document: EvidenceDocument }) {
  return (
    <>
      {document.owner === "csu" ? null : <Tag colour="orange">{ownerInWords(document.owner)}</Tag>}{" "}
      {document.isIllustrative ? <IllustrativeMark /> : null}
    </>
  );
}

function VersionLine({ version, title }: { version: EvidenceVersion; title: string }) {
  const { id, version: number, kind, sizeBytes, parts, uploadedBy, uploadedAt } = version;
  const size = [kindInWords(kind), partsInWords(kind, parts), sizeInWords(sizeBytes)].filter(Boolean).join(", ");
  return (
    <>
      <Link href={paths.file(id)} download hiddenText={`of ${title}`}>
        Version {number}
      </Link>
      : {size}. Uploaded by {uploadedBy}, {instantInWords(uploadedAt)}
    </>
  );
}

function UsedBy({ view, codes }: { view: CaseEvidence; codes: readonly string[] }) {
  if (codes.length === 0) return "No criterion points to it yet.";
  return (
    <>
      Used by{" "}
      {codes.map((code, index) => (
        <span key={code}>
          {index === 0 ? null : ", "}
          {view.isOwn ? (
            <Link href={paths.criterion(view.unit.slug, view.checkpoint.number, code)}>{code}</Link>
          ) : (
            <Link href={`${paths.unitCheckpoint(view.unit.slug, view.checkpoint.number)}#${code}`}>{code}</Link>
          )}
        </span>
      ))}
    </>
  );
}
