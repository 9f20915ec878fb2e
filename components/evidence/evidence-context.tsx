"use client";

import { createContext, type ReactNode, useContext, useEffect, useRef, useState } from "react";
import { type EvidencePlace, evidenceSearch, placeOf } from "@/components/evidence/evidence-href";
import { paths } from "@/lib/paths";
import type { DocumentPage } from "@/lib/queries/document-page";

export type OpenEvidence = {
  /** Of the page that it stands beside: links within go by it. */
  readonly address: string;
  readonly page: DocumentPage | null;
  readonly pointer: string | undefined;
  readonly phase: "idle" | "loading" | "failed";
};

const EvidenceContext = createContext<OpenEvidence>({ address: "", page: null, pointer: undefined, phase: "idle" });

export function useEvidence(): OpenEvidence {
  return useContext(EvidenceContext);
}

type EvidenceProviderProps = {
  address: string;
  page: DocumentPage | null;
  pointer: string | undefined;
  children: ReactNode;
};

/**
 * Turns pages of evidence without leaving the page, so that nothing typed is lost and nothing else is drawn again. Every link
 * within is an ordinary one: without script, or opened in another tab, it leads to the same page of the same document.
 */
export function EvidenceProvider({ address, page, pointer, children }: EvidenceProviderProps) {
  const [open, setOpen] = useState<OpenEvidence>({ address, page, pointer, phase: "idle" });
  const within = useRef<HTMLDivElement>(null);
  const latest = useRef(0);

  useEffect(() => {
    const element = within.current;
    if (element === null) return;

    async function turnTo(place: EvidencePlace & { document: string }) {
      latest.current += 1;
      const turn = latest.current;
      setOpen((before) => ({ ...before, phase: "loading" }));
      const next = await load(place);
      // A page that was asked for later has won.
      if (turn !== latest.current) return;
      if (next === null) return setOpen((before) => ({ ...before, phase: "failed" }));
      const search = evidenceSearch({ ...place, part: next.part });
      window.history.replaceState(window.history.state, "", `${address}?${search}`);
      setOpen({ address, page: next, pointer: place.pointer, phase: "idle" });
    }

    const turn = (event: Event) => {
      const place = placeAsked(event, address);
      if (place === null) return;
      event.preventDefault();
      turnTo(place);
    };
    element.addEventListener("click", turn);
    element.addEventListener("submit", turn);
    return () => {
      element.removeEventListener("click", turn);
      element.removeEventListener("submit", turn);
    };
  }, [address]);

  return (
    <EvidenceContext value={open}>
      <div ref={within}>{children}</div>
    </EvidenceContext>
  );
}

/** The page of evidence that a link or a search asks for; null for everything else, and for what is to open elsewhere. */
function placeAsked(event: Event, address: string) {
  const { target } = event;
  if (event instanceof MouseEvent) {
    const link = target instanceof Element ? target.closest("a") : null;
    const isElsewhere = event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey;
    return link === null || isElsewhere || link.pathname !== address ? null : placeOf(new URLSearchParams(link.search));
  }
  if (!(target instanceof HTMLFormElement) || target.method !== "get") return null;
  const search = new URLSearchParams();
  for (const [name, value] of new FormData(target)) if (typeof value === "string") search.set(name, value);
  return placeOf(search);
}

/** Null when it cannot be had now: no connection, or logged out meanwhile. */
async function load({ document, ...rest }: EvidencePlace & { document: string }): Promise<DocumentPage | null> {
  try {
    const response = await fetch(`${paths.documentText(document)}?${evidenceSearch(rest)}`, { cache: "no-store" });
    const isPage = response.ok && response.headers.get("content-type")?.startsWith("application/json") === true;
    return isPage ? await response.json() : null;
  } catch {
    return null;
  }
}
