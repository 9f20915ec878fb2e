import type { ReactNode } from "react";
import { DrawnContent } from "@/components/chart/drawn-content";
import type { DrawnPicture } from "@/components/chart/drawn-picture";
import { asText } from "@/components/ui/as-text";

type FigureProps = {
  /** The finding, in about ten words. */
  title: string;
  /** The measure and the date. */
  subtitle: ReactNode;
  /** The picture in words, for those who do not see it; the table holds the figures. */
  label: string;
  mark?: ReactNode;
  patterns?: (variant: string) => ReactNode;
  pictures: readonly DrawnPicture[];
  table: ReactNode;
};

/** A picture drawn on the server, with what it shows above it and all its figures below. */
export function Figure({ title, subtitle, label, mark, patterns, pictures, table }: FigureProps) {
  return (
    <figure className="app-figure">
      <figcaption>
        <p className="app-figure__title">
          {title} {mark}
        </p>
        <p className="app-figure__subtitle">{subtitle}</p>
      </figcaption>
      <div className="app-figure__picture">
        {pictures.map(({ sheet, viewBox, content }) => (
          <div className={`app-figure__${sheet}`} key={sheet}>
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
              {patterns?.(sheet)}
              <DrawnContent content={asText(content)} />
            </svg>
          </div>
        ))}
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
