"use client";

import { FlagMarks, FlagStatusTag, LateTag } from "@/components/state/state-tags";
import { Link } from "@/components/ui/link";
import { type Column, Table } from "@/components/ui/table";
import type { TableSort } from "@/components/ui/table-sort";
import { IllustrativeMark } from "@/components/ui/tag";
import { dayInWords } from "@/lib/domain/shared/dates-in-words";
import { paths } from "@/lib/paths";
import type { FlagRow } from "@/lib/queries/flags";
import { SeverityTag } from "./severity-tag";

type FlagsTableProps = {
  caption: string;
  flags: readonly FlagRow[];
  sort?: TableSort;
  showsUnit: boolean;
  /** The first day of each bar, under the picture that draws them. */
  showsRaised?: boolean;
};

/** Flags as rows: what each is, whose turn, how late, and a link to its plan. */
export function FlagsTable({ caption, flags, sort, showsUnit, showsRaised = false }: FlagsTableProps) {
  const columns: Column<FlagRow>[] = [
    {
      key: "flag",
      header: "Flag",
      rowHeader: true,
      sortKey: "flag",
      cell: (flag) => (
        <>
          <Link href={paths.flag(flag.unit.slug, flag.number)}>{`${flag.number}. ${flag.title}`}</Link>{" "}
          {flag.isIllustrative ? <IllustrativeMark /> : null}
        </>
      ),
    },
  ];
  if (showsUnit)
    columns.push({
      key: "unit",
      header: "Unit",
      sortKey: "unit",
      cell: (flag) => <Link href={paths.unit(flag.unit.slug)}>{flag.unit.name}</Link>,
    });
  columns.push(
    {
      key: "severity",
      header: "Severity",
      sortKey: "severity",
      cell: (flag) => <SeverityTag severity={flag.severity} />,
    },
    { key: "stage", header: "Stage", sortKey: "stage", cell: (flag) => <Stage flag={flag} /> },
    {
      key: "test",
      header: "Test",
      sortKey: "test",
      cell: (flag) => [flag.test, flag.criterion].filter(Boolean).join(", ") || "–",
    },
    {
      key: "milestones",
      header: "Milestones",
      kind: "number",
      sortKey: "milestones",
      cell: (flag) => `${flag.milestonesDone} of ${flag.milestones}`,
    },
  );
  if (showsRaised) columns.push({ key: "raised", header: "Raised", cell: (flag) => dayInWords(flag.raisedOn) });
  columns.push({ key: "due", header: "Due", sortKey: "due", cell: (flag) => <Due flag={flag} /> });
  return (
    <Table
      caption={caption}
      captionHidden
      {...(showsUnit ? { width: "wide" } : {})}
      columns={columns}
      rows={flags}
      rowKey={(flag) => String(flag.number)}
      {...(sort === undefined ? {} : { sort })}
    />
  );
}

function Due({ flag }: { flag: FlagRow }) {
  return (
    <>
      {dayInWords(flag.dueOn)} {flag.lateInWords === null ? null : <LateTag words={flag.lateInWords} />}
    </>
  );
}

function Stage({ flag }: { flag: FlagRow }) {
  return (
    <>
      <FlagStatusTag status={flag.status} /> <FlagMarks {...flag} />
    </>
  );
}
