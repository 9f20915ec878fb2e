"use client";

import { type Ref, useEffect, useRef, useState } from "react";
import { useEvidence } from "@/components/evidence/evidence-context";
import { EVIDENCE_ID, evidenceHref } from "@/components/evidence/evidence-href";
import { PageText } from "@/components/evidence/page-text";
import { DocumentFrame, LETTER_SIZES, Picture, ToolButton, ToolField, ToolLink } from "@/components/ui/document-frame";
import { Link } from "@/components/ui/link";
import { LinkList } from "@/components/ui/link-list";
import { EmptyState } from "@/components/ui/notice";
import { IllustrativeMark } from "@/components/ui/tag";
import { counted } from "@/lib/domain/shared/counted";
import { paths } from "@/lib/paths";
import type { DocumentPage } from "@/lib/queries/document-page";

/** More sheets or slides than this are turned one by one. */
const MOST_LISTED = 24;

/** The page of a document beside the work: its words, the passage that is pointed to, and ways to turn and search. */
export function EvidencePane() {
  const { address, page, pointer, phase } = useEvidence();
  const [size, setSize] = useState(0);
  const { scroll, passage } = useShownPassage(page);

  if (page === null) {
    return (
      <EmptyState>
        <p id={EVIDENCE_ID}>The unit points to no evidence for this criterion.</p>
      </EmptyState>
    );
  }
  const step = (by: number) => setSize((now) => Math.min(LETTER_SIZES.length - 1, Math.max(0, now + by)));
  return (
    <DocumentFrame
      id={EVIDENCE_ID}
      label={`${page.title}, ${page.labels[page.part - 1] ?? "the file"}`}
      size={LETTER_SIZES[size] ?? LETTER_SIZES[0]}
      scroll={scroll}
      heading={
        <>
          {page.title}, version {page.version} {page.isIllustrative ? <IllustrativeMark /> : null}
        </>
      }
      note={
        <p role="status">
          {statusOf(page)}
          {phase === "loading" ? ". Turning the page" : null}
          {phase === "failed" ? ". That page could not be had. Your text is safe: try again." : null}
        </p>
      }
      tools={
        <>
          <TurnLinks address={address} page={page} pointer={pointer} />
          <ToolButton label="Smaller letters" onClick={() => step(-1)}>
            −
          </ToolButton>
          <ToolButton label="Larger letters" onClick={() => step(1)}>
            +
          </ToolButton>
          <FindForm key={page.versionId} address={address} page={page} pointer={pointer} />
          <Link href={paths.file(page.versionId)} hiddenText={page.title} download>
            File
          </Link>
        </>
      }
    >
      <FoundPlaces address={address} page={page} pointer={pointer} />
      <Content page={page} markedRef={passage} />
    </DocumentFrame>
  );
}

/** Brings the passage into sight when a page is turned to. */
function useShownPassage(page: DocumentPage | null) {
  const scroll = useRef<HTMLElement>(null);
  const passage = useRef<HTMLDivElement>(null);
  const shown = useRef<DocumentPage>(null);
  useEffect(() => {
    const region = scroll.current;
    if (region === null || page === null) return;
    // Only within the region: the page itself moves when somebody asked for other evidence than is in sight.
    region.scrollTop = Math.max(0, (passage.current?.offsetTop ?? 0) - region.offsetTop - 48);
    const isTurned = shown.current !== null && shown.current !== page;
    shown.current = page;
    const { top } = region.getBoundingClientRect();
    if (isTurned && (top < 0 || top > window.innerHeight)) region.parentElement?.scrollIntoView();
  }, [page]);
  return { scroll, passage };
}

function statusOf({ labels, part }: DocumentPage): string {
  const label = labels[part - 1];
  if (label === undefined) return "The file";
  return labels.length === 1 || !/^(Page|Slide) /.test(label) ? label : `${label} of ${labels.length}`;
}

type PlaceProps = { address: string; page: DocumentPage; pointer: string | undefined };

function TurnLinks({ address, page, pointer }: PlaceProps) {
  const hrefOf = (part: number) =>
    evidenceHref(address, { document: page.versionId, pointer, part, find: page.find.words });
  return (
    <>
      {page.part > 1 ? (
        <ToolLink href={hrefOf(page.part - 1)} hiddenText="Previous page" shortcut="[">
          ‹
        </ToolLink>
      ) : null}
      {page.part < page.labels.length ? (
        <ToolLink href={hrefOf(page.part + 1)} hiddenText="Next page" shortcut="]">
          ›
        </ToolLink>
      ) : null}
    </>
  );
}

function FindForm({ address, page, pointer }: PlaceProps) {
  if (page.state !== "read") return null;
  return (
    <form method="get" action={`${address}#${EVIDENCE_ID}`}>
      <input type="hidden" name="document" value={page.versionId} />
      {pointer === undefined ? null : <input type="hidden" name="pointer" value={pointer} />}
      <input type="hidden" name="part" value={page.part} />
      <ToolField id="find" name="find" label="Words" value={page.find.words} />
      <ToolButton label="Find in this document" type="submit">
        Find
      </ToolButton>
    </form>
  );
}

/** Where else the words occur; and, in a document of few sheets or slides, all of them. */
function FoundPlaces({ address, page, pointer }: PlaceProps) {
  const { words, found } = page.find;
  const hrefOf = (part: number) => evidenceHref(address, { document: page.versionId, pointer, part, find: words });
  if (words !== "" && page.state === "read") {
    if (found.length === 0) return <p>“{words}” is not in this document.</p>;
    const links = found.slice(0, MOST_LISTED).map(({ part, count }) => ({
      href: hrefOf(part),
      text: `${page.labels[part - 1] ?? part} (${count})`,
      current: part === page.part,
    }));
    const total = found.reduce((sum, { count }) => sum + count, 0);
    return (
      <>
        <p>
          “{words}” is in this document {counted(total, "time")}:
        </p>
        <LinkList label="Where it was found" links={links} />
      </>
    );
  }
  const isList = page.labels.length > 1 && page.labels.length <= MOST_LISTED && !page.labels[0]?.startsWith("Page ");
  if (!isList) return null;
  const links = page.labels.map((text, index) => ({ href: hrefOf(index + 1), text, current: index + 1 === page.part }));
  return <LinkList label="In this document" links={links} />;
}

function Content({ page, markedRef }: { page: DocumentPage; markedRef: Ref<HTMLDivElement> }) {
  if (page.state === "picture") {
    return (
      <Picture src={paths.file(page.versionId)} alt={`${page.title}: a picture, whose words cannot be shown here`} />
    );
  }
  if (page.state !== "read") return <p>{WHY_NO_WORDS[page.state]}</p>;
  return (
    <>
      {page.blocks.length === 0 ? (
        <p>There are no words here. It may be a picture: download the file to see it.</p>
      ) : null}
      <PageText blocks={page.blocks} marked={page.marked} find={page.find.words} markedRef={markedRef} />
      {page.isCut ? <p>There is more than fits here. Download the file to read the rest.</p> : null}
    </>
  );
}

const WHY_NO_WORDS = {
  no_text: "This document has no words in it, as a scan has not. Download the file to see it.",
  too_large: "This document is too large to show here. Download the file to read it.",
  unreadable: "The words of this document cannot be shown. Download the file to read it.",
  missing: "This file is not in the store. Tell the programme office.",
} as const;
