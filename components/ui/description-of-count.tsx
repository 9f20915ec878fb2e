import type { ReactNode } from "react";
import { Link } from "@/components/ui/link";
import { counted } from "@/lib/domain/shared/counted";

export type FilterInUse = { key: string; label: string };

type DescriptionOfCountProps = {
  shown: number;
  total: number;
  /** "unit", "units". */
  one: string;
  many: string;
  filters: readonly FilterInUse[];
  /** The address without one of them. */
  hrefWithout: (key: string) => string;
  clearHref: string;
  /** Exports and density, at the far end. */
  end?: ReactNode;
};

/** "3 of 26 units", what narrows them, and the way back to all. */
export function DescriptionOfCount(props: DescriptionOfCountProps) {
  const { shown, total, one, many, filters, hrefWithout, clearHref, end } = props;
  return (
    <div className="app-count">
      <p role="status">
        {shown.toLocaleString("en-GB")} of {counted(total, one, many)}
      </p>
      {filters.length === 0 ? null : (
        <ul aria-label="Filters in use">
          {filters.map((filter) => (
            <li key={filter.key}>
              <a className="app-count__filter" href={hrefWithout(filter.key)}>
                <span className="nhsuk-u-visually-hidden">Remove filter: </span>
                {filter.label}
                <svg viewBox="0 0 10 10" focusable="false" aria-hidden="true">
                  <path d="M1 1l8 8M9 1l-8 8" />
                </svg>
              </a>
            </li>
          ))}
          <li>
            <Link href={clearHref}>Clear filters</Link>
          </li>
        </ul>
      )}
      {end === undefined ? null : <div className="app-count__end">{end}</div>}
    </div>
  );
}

/** In place of rows when filters let none through. */
export function NoMatch({ many, clearHref }: { many: string; clearHref: string }) {
  return (
    <div className="app-empty">
      <p>
        No {many} match. <Link href={clearHref}>Clear filters</Link>
      </p>
    </div>
  );
}
