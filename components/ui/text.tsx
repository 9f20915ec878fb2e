import type { ReactNode } from "react";

/** A paragraph. `small` for notes, `secondary` for what explains rather than says. */
export function Text({ children, small, secondary }: { children: ReactNode; small?: boolean; secondary?: boolean }) {
  const size = small ? "nhsuk-body-s" : "nhsuk-body";
  return <p className={secondary ? `${size} app-secondary app-reading` : `${size} app-reading`}>{children}</p>;
}

/** A bulleted or numbered list of words; nothing where there are none. */
export function TextList({
  items,
  numbered,
}: {
  items: readonly { key: string; content: ReactNode }[];
  numbered?: boolean;
}) {
  if (items.length === 0) return null;
  const List = numbered ? "ol" : "ul";
  return (
    <List className={`nhsuk-list ${numbered ? "nhsuk-list--number" : "nhsuk-list--bullet"} app-reading`}>
      {items.map((item) => (
        <li key={item.key}>{item.content}</li>
      ))}
    </List>
  );
}

/** Words that somebody typed, as paragraphs: nothing in them is markup. */
export function Paragraphs({ text }: { text: string }) {
  return <div className="app-typed nhsuk-body app-reading">{text}</div>;
}
