import type { ReactNode } from "react";

type CardProps = { heading: ReactNode; level?: 2 | 3; tag?: ReactNode; children: ReactNode };

/** One thing among several of its kind. */
export function Card({ heading, level = 2, tag, children }: CardProps) {
  const Element = `h${level}` as const;
  const title = <Element className="app-card__heading">{heading}</Element>;
  return (
    <div className="app-card">
      {tag === undefined ? (
        title
      ) : (
        <div className="app-title">
          {title} {tag}
        </div>
      )}
      {children}
    </div>
  );
}

/** The number a card is about. */
export function CardFigure({ children }: { children: ReactNode }) {
  return <p className="app-card__figure">{children}</p>;
}

export type Count = { key: string; number: ReactNode; label: ReactNode; href?: string };

/** Numbers that each open the rows they count. */
export function Counts({ counts }: { counts: readonly Count[] }) {
  return (
    <ul className="app-counts">
      {counts.map((count) => {
        const content = (
          <>
            <strong>{count.number}</strong> {count.label}
          </>
        );
        return <li key={count.key}>{count.href === undefined ? content : <a href={count.href}>{content}</a>}</li>;
      })}
    </ul>
  );
}

/** Holds a form or a text to a width that can be read, on a page that is wider. */
export function Reading({ children }: { children: ReactNode }) {
  return <div className="app-reading">{children}</div>;
}

/** Side by side on a wide window, one under the other on a phone. */
export function Columns({
  children,
  shape = "halves",
}: {
  children: ReactNode;
  shape?: "halves" | "two-thirds" | "thirds";
}) {
  return <div className={shape === "halves" ? "app-columns" : `app-columns app-columns--${shape}`}>{children}</div>;
}
