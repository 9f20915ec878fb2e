import type { ReactNode } from "react";
import { TABLE_ROLES } from "@/components/ui/table-roles";
import { listHref } from "@/lib/domain/shared/search-part";

/** The order of a list, and the address that asks for it. All of it is data: a table that the browser draws too takes nothing else. */
export type TableSort = {
  key: string;
  direction: "ascending" | "descending";
  list: { address: string; search: Readonly<Record<string, string | number | undefined>>; fragment: string };
};

type OrderedSearch = { sort: string; direction: TableSort["direction"] };

export function sortOf(address: string, search: OrderedSearch & TableSort["list"]["search"], fragment = ""): TableSort {
  return { key: search.sort, direction: search.direction, list: { address, search, fragment } };
}

/** The address of the same rows in the order of `column`. */
function orderHref(column: SortableColumn, { key, direction, list }: TableSort): string {
  const turned = nextDirection(column, { key, direction });
  return listHref(list.address, list.search, list.fragment)({ sort: column.sortKey, direction: turned });
}

type SortableColumn = {
  key: string;
  header: ReactNode;
  sortKey?: string;
  kind?: "text" | "number" | "short" | "name" | "action";
};

/** Pressing the sorted column turns it round; numbers start with the largest, words with A. */
function nextDirection(column: SortableColumn, sort: Omit<TableSort, "list">): TableSort["direction"] {
  if (sort.key === column.sortKey) return sort.direction === "ascending" ? "descending" : "ascending";
  return column.kind === "number" ? "descending" : "ascending";
}

type SortHeaderProps = {
  column: SortableColumn;
  sort: TableSort | undefined;
  className?: string;
  asCard: boolean;
};

/** A column's header: a link that sorts where the column can be sorted. */
export function SortHeader({ column, sort, asCard, ...attributes }: SortHeaderProps) {
  if (sort === undefined || column.sortKey === undefined) {
    return (
      <th scope="col" {...(asCard && TABLE_ROLES.columnheader)} {...attributes}>
        {column.header}
      </th>
    );
  }
  const sorted = sort.key === column.sortKey;
  return (
    <th
      scope="col"
      {...(asCard && TABLE_ROLES.columnheader)}
      {...attributes}
      {...(sorted && { "aria-sort": sort.direction })}
    >
      <a className="nhsuk-link app-table__sort" href={orderHref(column, sort)}>
        {column.header}
        <svg viewBox="0 0 10 14" focusable="false" aria-hidden="true">
          {sorted && sort.direction === "descending" ? null : <path d="M5 0l5 6H0z" />}
          {sorted && sort.direction === "ascending" ? null : <path d="M5 14l5-6H0z" />}
        </svg>
      </a>
    </th>
  );
}

/** The same links above a phone's cards, where no header is left to press. */
export function SortLine({ columns, sort }: { columns: readonly SortableColumn[]; sort: TableSort | undefined }) {
  if (sort === undefined) return null;
  return (
    <p className="app-table__sorting">
      Sort by
      {columns.map((column) =>
        column.sortKey === undefined ? null : (
          <a
            key={column.key}
            className="nhsuk-link"
            href={orderHref(column, sort)}
            {...(column.sortKey === sort.key && { "aria-current": "true" })}
          >
            {column.header}
          </a>
        ),
      )}
    </p>
  );
}
