import type { ReactNode } from "react";

export type TimelineEntry = {
  key: string;
  heading: ReactNode;
  /** In words, London time; `dateTime` is the same instant for machines. */
  when: string;
  dateTime: string;
  by?: ReactNode;
  children?: ReactNode;
};

/** What happened, newest first as given. */
export function Timeline({ entries, level = 3 }: { entries: readonly TimelineEntry[]; level?: 2 | 3 | 4 }) {
  const Element = `h${level}` as const;
  return (
    <ol className="app-timeline">
      {entries.map((entry) => (
        <li className="app-timeline__item" key={entry.key}>
          <Element className="app-timeline__heading">{entry.heading}</Element>
          <p className="app-timeline__when">
            <time dateTime={entry.dateTime}>{entry.when}</time>
            {entry.by === undefined ? null : <>, {entry.by}</>}
          </p>
          {entry.children === undefined ? null : <div className="app-timeline__body">{entry.children}</div>}
        </li>
      ))}
    </ol>
  );
}

/** The stages of a case in their order, the present one marked. */
export function Steps({
  label,
  steps,
}: {
  label: string;
  steps: readonly { key: string; text: ReactNode; current?: boolean }[];
}) {
  return (
    <ol className="app-steps" aria-label={label}>
      {steps.map((step) => (
        <li key={step.key} aria-current={step.current ? "step" : undefined}>
          <span>{step.text}</span>
        </li>
      ))}
    </ol>
  );
}
