import type { ReactNode } from "react";
import { DrawnContent } from "@/components/chart/drawn-content";
import { type Draw, drawnPicture, type Sheet } from "@/components/chart/drawn-picture";

const SHEETS: readonly Sheet[] = [
  { name: "wide", width: 688 },
  { name: "narrow", width: 272 },
];

type FigureProps<Data> = {
  /** The finding, in about ten words. */
  title: string;
  /** The measure and the date. */
  subtitle: ReactNode;
  /** The picture in words, for those who do not see it; the table holds the figures. */
  label: string;
  mark?: ReactNode;
  patterns?: (variant: string) => ReactNode;
  /** Which of the charts it is. */
  kind: string;
  draw: Draw<Data>;
  /** All that `draw` reads. */
  data: Data;
  table: ReactNode;
};

/** A picture drawn on the server, with what it shows above it and all its figures below. */
export function Figure<Data>(props: FigureProps<Data>) {
  const { title, subtitle, label, mark, patterns, kind, draw, data, table } = props;
  return (
    <figure className="app-figure">
      <figcaption>
        <p className="app-figure__title">
          {title} {mark}
        </p>
        <p className="app-figure__subtitle">{subtitle}</p>
      </figcaption>
      <div className="app-figure__picture">
        {SHEETS.map((sheet) => {
          const { viewBox, content } = drawnPicture(kind, draw, sheet, data);
          return (
            <div className={`app-figure__${sheet.name}`} key={sheet.name}>
              <svg
                viewBox={viewBox}
                role="img"
                aria-label={label}
                fontFamily="Arial, sans-serif"
                fontSize="14"
                fill="currentColor"
                textAnchor="middle"
                focusable="false"
              >
                {patterns?.(sheet.name)}
                <DrawnContent content={content} />
              </svg>
            </div>
          );
        })}
      </div>
      {table}
    </figure>
  );
}

/** The width that a text of 14 px needs, judged by Arial's average letter. */
export function roomFor(text: string): number {
  return text.length * 7.6 + 8;
}

export function fits(text: string, width: number): boolean {
  return roomFor(text) <= width;
}
