import type { ReactNode } from "react";

/** How close the rows of a page stand, as a line of choices. */
export function DensityLine({
  choices,
}: {
  choices: readonly { key: string; current: boolean; content: ReactNode }[];
}) {
  return (
    <ul className="app-density" aria-label="Row height">
      {choices.map((choice) => (
        <li key={choice.key} aria-current={choice.current ? "true" : undefined}>
          {choice.content}
        </li>
      ))}
    </ul>
  );
}
