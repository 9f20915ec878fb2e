/**
 * The roles that parts of a table have by themselves, said again: some browsers forget them when a phone's style sheet draws
 * rows as cards, and a screen reader would then no longer know a table.
 */
export const TABLE_ROLES = {
  table: { role: "table" },
  rowgroup: { role: "rowgroup" },
  row: { role: "row" },
  columnheader: { role: "columnheader" },
  rowheader: { role: "rowheader" },
  cell: { role: "cell" },
} as const;
