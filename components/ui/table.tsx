import type { ReactNode } from "react";
import { classNames } from "@/components/ui/class-names";
import { TABLE_ROLES } from "@/components/ui/table-roles";
import { SortHeader, SortLine, type TableSort } from "@/components/ui/table-sort";

export type Column<Row> = {
  key: string;
  /** A table drawn as cards needs words here; they stand beside each value. */
  header: ReactNode;
  cell: (row: Row) => ReactNode;
  /**
   * Numbers align right with figures of one width; a short text, such as a day, stays on one line where there is room; a name of
   * a few words, such as a region, is not squeezed to one word a line; an action stands at the end and needs no label on a phone.
   */
  kind?: "text" | "number" | "short" | "name" | "action";
  /** The cell that names its row. One column has it. */
  rowHeader?: boolean;
  /** Makes the header a link that sorts, under this name in the address. */
  sortKey?: string;
  /** Left out of a phone's card when there is nothing to show, or another cell says it. */
  isEmpty?: (row: Row) => boolean;
  footer?: ReactNode;
};

/**
 * On a phone each row becomes a card, or the table scrolls sideways in a region of its own that can take focus and is named
 * as the table is; a table of two short columns stays as it is.
 */
type OnPhone = { phone?: "cards" | "same"; caption: ReactNode } | { phone: "scroll"; caption: string };

type TableProps<Row> = OnPhone & {
  /** When a heading just above says the same words. */
  captionHidden?: boolean;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  /** For links from a chart or a count to a row. */
  rowId?: (row: Row) => string;
  sort?: TableSort;
  /**
   * Many columns: the page grows to what they need, as far as the window has it. A few short ones: no wider than text. One of
   * several tables of the same columns: these stand under each other.
   */
  width?: "wide" | "narrow" | "alike";
  /** Stands in place of a table with no rows. */
  empty?: ReactNode;
};

/** The class as a property, or none: a property that is undefined is sent to the browser all the same. */
function cellClass<Row>(column: Column<Row>, isEmpty = false): { className?: string } {
  const className = classNames(
    column.kind === "number" && "app-table__number",
    column.kind === "short" && "app-table__short",
    column.kind === "name" && "app-table__name",
    column.kind === "action" && "app-table__action",
    isEmpty && "app-table__cell--empty",
  );
  return className === "" ? {} : { className };
}

/** What scrolls must take focus, or a keyboard cannot reach what is out of sight. */
const SCROLLABLE_BY_KEYBOARD = { tabIndex: 0 };

/** Rows and columns. The address holds the order; the roles keep it a table for screen readers when drawn as cards. */
export function Table<Row>(props: TableProps<Row>) {
  const { caption, captionHidden, columns, rows, rowKey, rowId, sort, phone = "cards", width, empty } = props;
  if (rows.length === 0 && empty !== undefined) return empty;
  const asCard = phone === "cards";
  const table = (
    <table
      className={classNames("app-table", asCard && "app-table--cards", width && `app-table--${width}`)}
      {...(asCard && TABLE_ROLES.table)}
    >
      <caption className={captionHidden ? "nhsuk-u-visually-hidden" : undefined}>{caption}</caption>
      <thead {...(asCard && TABLE_ROLES.rowgroup)}>
        <tr {...(asCard && TABLE_ROLES.row)}>
          {columns.map((column) => (
            <SortHeader key={column.key} column={column} sort={sort} asCard={asCard} {...cellClass(column)} />
          ))}
        </tr>
      </thead>
      <tbody {...(asCard && TABLE_ROLES.rowgroup)}>
        {rows.map((row) => (
          <tr key={rowKey(row)} {...(rowId && { id: rowId(row) })} {...(asCard && TABLE_ROLES.row)}>
            {columns.map((column) => cellOf(column, row, asCard))}
          </tr>
        ))}
      </tbody>
      <Footer columns={columns} asCard={asCard} />
    </table>
  );
  if (props.phone === "scroll") {
    return (
      <section className="app-scroll" aria-label={props.caption} {...SCROLLABLE_BY_KEYBOARD}>
        {table}
      </section>
    );
  }
  return (
    <>
      <SortLine columns={columns} sort={sort} />
      {table}
    </>
  );
}

/** A function and not a component: the longest tables are where a server spends its time. */
function cellOf<Row>(column: Column<Row>, row: Row, asCard: boolean) {
  const content = column.cell(row);
  if (column.rowHeader) {
    return (
      <th key={column.key} scope="row" {...(asCard && TABLE_ROLES.rowheader)} {...cellClass(column)}>
        {content}
      </th>
    );
  }
  const label = asCard ? phoneLabel(column) : {};
  // On a card the label and the content stand side by side: elements need one that holds them together, mere words do not.
  const isWords = typeof content === "string" || typeof content === "number";
  return (
    <td key={column.key} {...(asCard && TABLE_ROLES.cell)} {...label} {...cellClass(column, column.isEmpty?.(row))}>
      {"data-label" in label && !isWords ? <div>{content}</div> : content}
    </td>
  );
}

/** The column's words, which the style sheet writes into the cell of a card. */
function phoneLabel<Row>({ header, kind }: Column<Row>) {
  return typeof header === "string" && kind !== "action" ? { "data-label": header } : {};
}

function Footer<Row>({ columns, asCard }: { columns: readonly Column<Row>[]; asCard: boolean }) {
  if (columns.every((column) => column.footer === undefined)) return null;
  return (
    <tfoot {...(asCard && TABLE_ROLES.rowgroup)}>
      <tr {...(asCard && TABLE_ROLES.row)}>
        {columns.map((column) =>
          column.rowHeader ? (
            <th key={column.key} scope="row" {...(asCard && TABLE_ROLES.rowheader)} {...cellClass(column)}>
              {column.footer ?? "All"}
            </th>
          ) : (
            <td
              key={column.key}
              {...(asCard && TABLE_ROLES.cell)}
              {...(asCard && phoneLabel(column))}
              {...cellClass(column, column.footer === undefined)}
            >
              {column.footer}
            </td>
          ),
        )}
      </tr>
    </tfoot>
  );
}
