import {
  type ComponentType,
  type LazyExoticComponent,
  lazy,
  Suspense,
  use,
  useState,
  useSyncExternalStore,
} from "react";
import { type AsText, fromText, type Json } from "@/components/ui/as-text";

type Content<T extends Json> = ComponentType<{ view: T }>;

/** How one kind of view is drawn, and the markup of those that were. */
export type Drawing<T extends Json> = {
  readonly load: () => Promise<Content<T>>;
  readonly kept: Map<string, Promise<string>>;
  readonly InBrowser: LazyExoticComponent<Content<T>>;
};

/** Some 70 kB each. When there are more, all are let go. */
const mostKept = 100;

/**
 * A part of a page that is drawn by its view alone (docs/decisions/0020): what it draws has no hook, no handler and no context.
 * `load` imports it where it is needed, which a browser that was sent the page never does.
 */
export function drawing<T extends Json>(load: () => Promise<Content<T>>): Drawing<T> {
  return { load, kept: new Map(), InBrowser: lazy(async () => ({ default: await load() })) };
}

type DrawnOnceProps<T extends Json> = { drawing: Drawing<T>; view: AsText<T> };

/**
 * Drawn by the server when a view is met for the first time, and given again to whoever may read the same. It stands in a
 * component that is marked `"use client"`, which the browser goes on with.
 */
export function DrawnOnce<T extends Json>(props: DrawnOnceProps<T>) {
  return typeof window === "undefined" ? <OnServer {...props} /> : <InBrowser {...props} />;
}

function OnServer<T extends Json>({ drawing, view }: DrawnOnceProps<T>) {
  const markup = { __html: use(drawnMarkup(drawing, view)) };
  // biome-ignore lint/security/noDangerouslySetInnerHtml: React wrote this markup itself, a few lines below, and escaped every word.
  return <div suppressHydrationWarning dangerouslySetInnerHTML={markup} />;
}

/** The key is all that is drawn, so nobody is given what another may read. */
function drawnMarkup<T extends Json>({ load, kept }: Drawing<T>, view: AsText<T>): Promise<string> {
  const known = kept.get(view);
  if (known !== undefined) return known;
  const markup = draw(load, view);
  if (kept.size >= mostKept) kept.clear();
  kept.set(view, markup);
  markup.catch(() => kept.delete(view));
  return markup;
}

async function draw<T extends Json>(load: Drawing<T>["load"], view: AsText<T>): Promise<string> {
  // Said once more, here, so that no browser is given the server's renderer.
  if (typeof window !== "undefined") return "";
  const [Content, { renderToStaticMarkup }] = await Promise.all([load(), import("react-dom/server")]);
  return renderToStaticMarkup(<Content view={fromText(view)} />);
}

/** One object for ever: for another one React would write its words over what came. */
const asItCame = { __html: "" };

/** What came with the page stays as it came. A view that came without it, after a form that leads here by script, is drawn here. */
function InBrowser<T extends Json>({ drawing, view }: DrawnOnceProps<T>) {
  const [shown] = useState(view);
  const [cameWithPage] = useState(useIsHydrating());
  // biome-ignore lint/security/noDangerouslySetInnerHtml: of what the server drew nothing is changed.
  if (cameWithPage && view === shown) return <div suppressHydrationWarning dangerouslySetInnerHTML={asItCame} />;
  return (
    <Suspense>
      <drawing.InBrowser view={fromText(view)} />
    </Suspense>
  );
}

function useIsHydrating(): boolean {
  return useSyncExternalStore(
    never,
    () => false,
    () => true,
  );
}

function never() {
  return () => undefined;
}
