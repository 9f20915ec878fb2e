"use client";

import { Swatch } from "@/components/chart/palette";
import { type Series, type StackedGroup, totalOf } from "@/components/chart/stacked-groups";
import { Link } from "@/components/ui/link";
import { type Column, Table } from "@/components/ui/table";

type StackedTableProps = {
  caption: string;
  series: readonly Series[];
  groups: readonly StackedGroup[];
  /** Heads the first column: "Region". */
  groupHeader: string;
};

/** The figures of stacked bars, which the picture's title names, and with its swatches the picture's key. */
export function StackedTable({ caption, series, groups, groupHeader }: StackedTableProps) {
  const sumOf = (figureOf: (group: StackedGroup) => number) => groups.reduce((sum, group) => sum + figureOf(group), 0);
  const columns: Column<StackedGroup>[] = [
    { key: "group", header: groupHeader, rowHeader: true, cell: (group) => group.label, footer: "All" },
    ...series.map(
      ({ key, label, fill }): Column<StackedGroup> => ({
        key,
        header: (
          <>
            <Swatch fill={fill} />
            {label}
          </>
        ),
        kind: "number",
        cell: (group) => {
          const href = group.hrefs?.[key];
          const value = group.values[key] ?? 0;
          return href === undefined || value === 0 ? value : <Link href={href}>{value}</Link>;
        },
        footer: sumOf((group) => group.values[key] ?? 0),
      }),
    ),
    { key: "all", header: "All", kind: "number", cell: totalOf, footer: sumOf(totalOf) },
  ];
  return (
    <Table
      caption={caption}
      captionHidden
      phone="scroll"
      rows={groups}
      rowKey={(group) => group.key}
      columns={columns}
    />
  );
}
