import type { Metadata } from "next";
import { FlagFilters, flagFilterWords } from "@/components/flag/flag-filters";
import { FlagsBoard } from "@/components/flag/flags-board";
import { FlagsTable } from "@/components/flag/flags-table";
import { FlagsTimeline } from "@/components/flag/flags-timeline";
import { Counts } from "@/components/ui/card";
import { DescriptionOfCount, NoMatch } from "@/components/ui/description-of-count";
import { ExportLinks } from "@/components/ui/export-links";
import { PageHeading } from "@/components/ui/heading";
import { LinkList } from "@/components/ui/link-list";
import { EmptyState } from "@/components/ui/notice";
import { Pagination } from "@/components/ui/pagination";
import { sortOf } from "@/components/ui/table-sort";
import { Text } from "@/components/ui/text";
import { lookAtFlags } from "@/lib/commands/flag/look-at-flags";
import { flagStatusInWords, OPEN_FLAG_STATUSES } from "@/lib/domain/flag/flag-status";
import { isNewSince } from "@/lib/domain/flag/looks";
import { asksForCleared, flagViews, outOf, selectFlags } from "@/lib/domain/flag/select-flags";
import { londonDay } from "@/lib/domain/shared/london-time";
import { pageOf } from "@/lib/domain/shared/page-of";
import { type ListHref, listHref, searchWith } from "@/lib/domain/shared/search-part";
import { paths } from "@/lib/paths";
import { type FlagRow, listFlags } from "@/lib/queries/flags";
import { type FlagSearch, flagSearchSchema } from "@/lib/schemas/flag";
import type { Actor } from "@/lib/web/actor";
import { isPageUnasked } from "@/lib/web/request";
import { requireActor } from "@/lib/web/require-actor";

export const metadata: Metadata = { title: "Flags" };

const pageSize = 100;
const address = paths.flags();
const viewWords = { table: "Table", board: "Board", timeline: "Timeline" } as const;

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function FlagsPage({ searchParams }: Props) {
  const actor = await requireActor("page:/flags");
  const [all, newSince] = await Promise.all([listFlags(actor), look(actor)]);
  const search = flagSearchSchema.parse(await searchParams);
  const flags = selectFlags(all, search);
  const shown = pageOf(flags, search.page, pageSize);
  const href = listHref(address, search);
  const open = all.filter((flag) => flag.isOpen);
  const late = open.filter((flag) => flag.workingDaysLate > 0);
  const news = newSince === null ? null : newsOf(open, newSince);
  const { view, sort, direction } = search;
  const clearHref = `${address}${searchWith({ view, sort, direction }, {})}`;
  const units = unitsOf(all);
  const total = outOf(all, search).length;
  return (
    <>
      <PageHeading>{headingOf(open.length, late.length, news?.number)}</PageHeading>
      <Counts
        counts={[
          ...OPEN_FLAG_STATUSES.map((status) => ({
            key: status,
            number: open.filter((flag) => flag.status === status).length,
            label: flagStatusInWords(status),
            href: `${address}${searchWith({}, { stage: status })}`,
          })),
          { key: "late", number: late.length, label: "Late", href: `${address}${searchWith({}, { show: "late" })}` },
          ...(news === null ? [] : [news]),
        ]}
      />
      <FlagFilters search={search} units={units} />
      <DescriptionOfCount
        shown={flags.length}
        total={total}
        one={asksForCleared(search) ? "flag" : "open flag"}
        many={asksForCleared(search) ? "flags" : "open flags"}
        filters={flagFilterWords(search, units, actor.now)}
        hrefWithout={(key) => href({ [key]: undefined })}
        clearHref={clearHref}
        end={
          <ExportLinks
            of="these flags"
            href={(format) => `${paths.flagsExport(format)}${searchWith(search, { page: undefined, view: undefined })}`}
          />
        }
      />
      <LinkList
        label="How they are shown"
        links={flagViews.map((each) => ({
          href: href({ view: each }),
          text: viewWords[each],
          current: each === view,
        }))}
      />
      <Flags
        {...{ flags, shown: shown.rows, search, href, clearHref, today: londonDay(actor.now), isEmpty: total === 0 }}
      />
      {view === "board" ? null : (
        <Pagination
          label="Flags"
          page={shown.page}
          pages={shown.pages}
          hrefFor={(page) => href({ page: String(page) })}
        />
      )}
    </>
  );
}

/** Since when a flag is new to the reader. A page that nobody is to see yet is no look. */
async function look(actor: Actor): Promise<Date | null> {
  return (await isPageUnasked()) ? null : lookAtFlags(actor);
}

/** How many are new, and the address that lists them. */
function newsOf(open: readonly FlagRow[], newSince: Date) {
  return {
    key: "new",
    number: open.filter((flag) => isNewSince(flag, newSince)).length,
    label: "New since you looked",
    href: `${address}${searchWith({}, { since: newSince.toISOString() })}`,
  };
}

function headingOf(open: number, late: number, news: number | undefined): string {
  const known = `Flags: ${open} open, ${late} late`;
  return news === undefined ? known : `${known}, ${news} new since you looked`;
}

type FlagsProps = {
  flags: readonly FlagRow[];
  /** Those of this page; a board has them all. */
  shown: readonly FlagRow[];
  search: FlagSearch;
  href: ListHref;
  clearHref: string;
  today: string;
  isEmpty: boolean;
};

/** The same flags in the view that was asked for. */
function Flags({ flags, shown, search, href, clearHref, today, isEmpty }: FlagsProps) {
  if (isEmpty)
    return (
      <EmptyState>
        <Text>No open flags. A checkpoint that ends in scenario B opens them, and one can be raised at any time.</Text>
      </EmptyState>
    );
  if (flags.length === 0) return <NoMatch many="flags" clearHref={clearHref} />;
  if (search.view === "board")
    return <FlagsBoard flags={flags} stage={search.stage} href={(stage) => href({ stage, view: undefined })} />;
  const table = (
    <FlagsTable
      caption="Flags"
      flags={shown}
      showsUnit
      showsRaised={search.view === "timeline"}
      sort={sortOf(address, search)}
    />
  );
  return search.view === "timeline" ? <FlagsTimeline flags={shown} today={today} table={table} /> : table;
}

function unitsOf(flags: readonly FlagRow[]): FlagRow["unit"][] {
  const units = new Map(flags.map(({ unit }) => [unit.slug, unit]));
  return [...units.values()].sort((a, b) => a.name.localeCompare(b.name, "en-GB"));
}
