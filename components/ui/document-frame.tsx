import type { ReactNode, Ref } from "react";
import { classNames } from "@/components/ui/class-names";

export const LETTER_SIZES = [16, 18, 21, 25, 30] as const;

export type LetterSize = (typeof LETTER_SIZES)[number];

type DocumentFrameProps = {
  id: string;
  heading: ReactNode;
  /** The line under the heading: why this page, and the file. */
  note?: ReactNode;
  tools: ReactNode;
  /** Names the region that scrolls. */
  label: string;
  size: LetterSize;
  children: ReactNode;
  /** The region that scrolls, so that a new page begins at its top. */
  scroll?: Ref<HTMLElement>;
};

/** What scrolls must take focus, or a keyboard cannot reach what is out of sight. */
const SCROLLABLE_BY_KEYBOARD = { tabIndex: 0 };

/** A page of a document with what turns it; the page scrolls by itself where it stands beside the work. */
export function DocumentFrame({ id, heading, note, tools, label, size, children, scroll }: DocumentFrameProps) {
  return (
    <div className="app-document">
      <div className="app-document__head">
        <h2>{heading}</h2>
        {note}
        <div className="app-document__tools">{tools}</div>
      </div>
      <section
        id={id}
        ref={scroll}
        aria-label={label}
        className={classNames("app-document__scroll", size !== 16 && `app-document__scroll--${size}`)}
        {...SCROLLABLE_BY_KEYBOARD}
      >
        {children}
      </section>
    </div>
  );
}

type ToolLinkProps = { href: string; children: ReactNode; hiddenText?: string; shortcut?: string };

/** Turns to another page; an ordinary link. `shortcut` is the key that presses it. */
export function ToolLink({ href, children, hiddenText, shortcut }: ToolLinkProps) {
  return (
    <a className="app-tool" href={href} data-shortcut={shortcut}>
      {children}
      {hiddenText === undefined ? null : <span className="nhsuk-u-visually-hidden"> {hiddenText}</span>}
    </a>
  );
}

type ToolButtonProps = { children: ReactNode; label: string; onClick?: () => void; type?: "button" | "submit" };

export function ToolButton({ children, label, onClick, type = "button" }: ToolButtonProps) {
  return (
    <button
      className={classNames("app-tool", type === "button" && "app-needs-script")}
      type={type}
      onClick={onClick}
      aria-label={label}
    >
      {children}
    </button>
  );
}

/** A short box for words to find. */
export function ToolField({ id, name, label, value }: { id: string; name: string; label: string; value: string }) {
  return (
    <>
      <label htmlFor={id}>{label}</label>
      <input className="nhsuk-input" id={id} name={name} type="text" defaultValue={value} maxLength={100} />
    </>
  );
}

/** The passage that is spoken of. */
export function Passage({ children, ref }: { children: ReactNode; ref?: Ref<HTMLDivElement> }) {
  return (
    <div className="app-passage" ref={ref}>
      {children}
    </div>
  );
}

/** A stored picture, in its own size or as wide as there is room. */
export function Picture({ src, alt }: { src: string; alt: string }) {
  return <img src={src} alt={alt} />;
}

export function Found({ children }: { children: ReactNode }) {
  return <mark className="app-found">{children}</mark>;
}

export function ParagraphNumber({ number }: { number: number }) {
  return (
    <span className="app-document__number">
      <span className="nhsuk-u-visually-hidden">Paragraph </span>
      {number}{" "}
    </span>
  );
}

export type PlaceItem = { key: string; content: ReactNode };

/** Places in documents to look at, in order. */
export function PlaceList({ items }: { items: readonly PlaceItem[] }) {
  return (
    <ol className="app-pointers">
      {items.map(({ key, content }) => (
        <li key={key}>{content}</li>
      ))}
    </ol>
  );
}
