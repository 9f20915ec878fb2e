import domino from "domino";
import type { ReactNode } from "react";
import { childrenToReact } from "@/components/chart/svg-to-react";

export type Drawing = { width: number; narrow: boolean; document: Document };

/** Wide and narrow are drawn apart: text that is scaled down to a phone's width cannot be read. */
const WIDTHS = [
  { name: "wide", width: 688 },
  { name: "narrow", width: 272 },
] as const;

type FigureProps = {
  /** The finding, in about ten words. */
  title: string;
  /** The measure and the date. */
  subtitle: ReactNode;
  /** The picture in words, for those who do not see it; the table holds the figures. */
  label: string;
  mark?: ReactNode;
  patterns?: (variant: string) => ReactNode;
  /** Called once for each width. */
  draw: (drawing: Drawing, variant: string) => Element;
  table: ReactNode;
};

/** A picture drawn on the server, with what it shows above it and all its figures below. */
export function Figure({ title, subtitle, label, mark, patterns, draw, table }: FigureProps) {
  return (
    <figure className="app-figure">
      <figcaption>
        <p className="app-figure__title">
          {title} {mark}
        </p>
        <p className="app-figure__subtitle">{subtitle}</p>
      </figcaption>
      <div className="app-figure__picture">
        {WIDTHS.map(({ name, width }) => {
          const svg = draw({ width, narrow: name === "narrow", document: domino.createDocument("") }, name);
          return (
            <div className={`app-figure__${name}`} key={name}>
              <svg
                viewBox={svg.getAttribute("viewBox") ?? undefined}
                role="img"
                aria-label={label}
                fontFamily="Arial, sans-serif"
                fontSize="14"
                fill="currentColor"
                textAnchor="middle"
                focusable="false"
              >
                {patterns?.(name)}
                {childrenToReact(svg)}
              </svg>
            </div>
          );
        })}
      </div>
      {table}
    </figure>
  );
}

/** Whether a text of 14 px fits in a width, judged by Arial's average letter. */
export function fits(text: string, width: number): boolean {
  return text.length * 7.6 + 8 <= width;
}
