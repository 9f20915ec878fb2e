import type { Metadata } from "next";
import { FlagFilters, flagFilterWords } from "@/components/flag/flag-filters";
import { FlagsTable } from "@/components/flag/flags-table";
import { Counts } from "@/components/ui/card";
import { DescriptionOfCount, NoMatch } from "@/components/ui/description-of-count";
import { PageHeading } from "@/components/ui/heading";
import { Link } from "@/components/ui/link";
import { Pagination } from "@/components/ui/pagination";
import { flagStatusInWords, OPEN_FLAG_STATUSES } from "@/lib/domain/flag/flag-status";
import { selectFlags } from "@/lib/domain/flag/select-flags";
import { searchWith } from "@/lib/domain/shared/search-part";
import { paths } from "@/lib/paths";
import { listFlags } from "@/lib/queries/flags";
import { flagSearchSchema } from "@/lib/schemas/flag";
import { requireActor } from "@/lib/web/require-actor";

export const metadata: Metadata = { title: "Flags" };

const pageSize = 100;

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function FlagsPage({ searchParams }: Props) {
  const actor = await requireActor("page:/flags");
  const all = await listFlags(actor);
  const search = flagSearchSchema.parse(await searchParams);
  const flags = selectFlags(all, search);
  const address = paths.flags();
  const href = (changes: Readonly<Record<string, string | undefined>>) =>
    `${address}${searchWith(search, { page: undefined, ...changes })}`;
  const open = all.filter((flag) => flag.isOpen);
  const late = open.filter((flag) => flag.workingDaysLate > 0);
  const exported = searchWith(search, { page: undefined });
  return (
    <>
      <PageHeading lede={`${open.length} open, ${late.length} late.`}>Flags</PageHeading>
      <Counts
        counts={[
          ...OPEN_FLAG_STATUSES.map((status) => ({
            key: status,
            number: open.filter((flag) => flag.status === status).length,
            label: flagStatusInWords(status),
            href: `${address}${searchWith({}, { stage: status })}`,
          })),
          { key: "late", number: late.length, label: "Late", href: `${address}${searchWith({}, { show: "late" })}` },
        ]}
      />
      <FlagFilters search={search} regions={[...new Set(all.map((flag) => flag.unit.region))].sort()} />
      <DescriptionOfCount
        shown={flags.length}
        total={all.length}
        one="flag"
        many="flags"
        filters={flagFilterWords(search).map(({ key, label }) => ({ label, removeHref: href({ [key]: undefined }) }))}
        clearHref={`${address}?show=all`}
        end={
          <>
            <Link href={`${paths.flagsExport("csv")}${exported}`} hiddenText="of these flags">
              CSV
            </Link>{" "}
            <Link href={`${paths.flagsExport("xlsx")}${exported}`} hiddenText="of these flags">
              XLSX
            </Link>
          </>
        }
      />
      {flags.length === 0 ? (
        <NoMatch many="flags" clearHref={`${address}?show=all`} />
      ) : (
        <FlagsTable
          caption="Flags"
          flags={flags.slice((search.page - 1) * pageSize, search.page * pageSize)}
          showsUnit
          sort={{ key: search.sort, direction: search.direction, href: (sort, direction) => href({ sort, direction }) }}
        />
      )}
      <Pagination
        label="Flags"
        page={search.page}
        pages={Math.max(1, Math.ceil(flags.length / pageSize))}
        hrefFor={(page) => `${address}${searchWith(search, { page: String(page) })}`}
      />
    </>
  );
}
