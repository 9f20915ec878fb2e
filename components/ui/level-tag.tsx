import type { ReactNode } from "react";
import type { TagColour } from "@/components/ui/tag";

export type Level = 1 | 2 | 3 | 4;

const LEVELS = [1, 2, 3, 4] as const;
const COLOURS: Record<Level, TagColour> = { 1: "grey", 2: "white", 3: "orange", 4: "red" };

/** One of four levels as words, bars and colour, so that none of the three is needed alone. */
export function LevelTag({ level, children }: { level: Level; children: ReactNode }) {
  return (
    <strong className={`nhsuk-tag nhsuk-tag--${COLOURS[level]} app-severity`}>
      <svg viewBox="0 0 20 16" focusable="false" aria-hidden="true">
        {LEVELS.map((bar) => (
          <rect
            key={bar}
            x={bar * 5 - 4.5}
            y={15.5 - bar * 3.75}
            width="3"
            height={bar * 3.75}
            fillOpacity={bar <= level ? 1 : 0}
            strokeWidth="1"
          />
        ))}
      </svg>
      {children}
    </strong>
  );
}
