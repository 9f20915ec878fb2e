import type { Metadata } from "next";
import { CcgsTable } from "@/components/commitment/ccgs-table";
import { Counts } from "@/components/ui/card";
import { DescriptionOfCount, NoMatch } from "@/components/ui/description-of-count";
import { ExportLinks } from "@/components/ui/export-links";
import { FilterPanel, FilterSelect } from "@/components/ui/filter-panel";
import { PageHeading } from "@/components/ui/heading";
import { Pagination } from "@/components/ui/pagination";
import { IllustrativeMark } from "@/components/ui/tag";
import { Text } from "@/components/ui/text";
import { decidedOf, selectCcgs } from "@/lib/domain/commitment/ccg-rows";
import { pageOf } from "@/lib/domain/shared/page-of";
import { searchWith } from "@/lib/domain/shared/search-part";
import { paths } from "@/lib/paths";
import { listCcgs } from "@/lib/queries/ccgs";
import { ccgsSearchSchema } from "@/lib/schemas/customers";
import { requireActor } from "@/lib/web/require-actor";

export const metadata: Metadata = { title: "CCGs" };

const pageSize = 100;
const DECIDED_WORDS = { none: "No line decided", some: "Some lines decided", all: "All lines decided" } as const;
const DECIDED = ["none", "some", "all"] as const;

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function CcgsPage({ searchParams }: Props) {
  const actor = await requireActor("page:/ccgs");
  const { rows: all, serviceLines, hasIllustrative } = await listCcgs(actor);
  const search = ccgsSearchSchema.parse(await searchParams);
  const address = paths.ccgs();
  const href = (changes: Readonly<Record<string, string | undefined>>) =>
    `${address}${searchWith(search, { page: undefined, ...changes })}`;
  const rows = selectCcgs(all, search, serviceLines);
  const shown = pageOf(rows, search.page, pageSize);
  const regions = [...new Set(all.map((row) => row.region))].sort();
  const filters = [
    ...(search.region === undefined ? [] : [{ label: search.region, removeHref: href({ region: undefined }) }]),
    ...(search.decided === undefined
      ? []
      : [{ label: DECIDED_WORDS[search.decided], removeHref: href({ decided: undefined }) }]),
  ];
  return (
    <>
      <PageHeading tag={hasIllustrative ? <IllustrativeMark /> : undefined}>CCGs</PageHeading>
      <Counts
        counts={DECIDED.map((decided) => ({
          key: decided,
          number: all.filter((row) => decidedOf(row, serviceLines) === decided).length,
          label: DECIDED_WORDS[decided].toLowerCase(),
          href: `${address}${searchWith({}, { decided })}`,
        }))}
      />
      <Text secondary>
        A line is decided when the CCG has confirmed it at &ldquo;Intends&rdquo; or further. Drafts are the CCG&rsquo;s
        own and are not counted. Footprint is not purchase.
      </Text>
      <FilterPanel action={address} heading="Filter CCGs" keep={{ sort: search.sort, direction: search.direction }}>
        <FilterSelect
          label="Region"
          name="region"
          value={search.region}
          options={regions.map((region) => ({ value: region, text: region }))}
        />
        <FilterSelect
          label="Decided"
          name="decided"
          value={search.decided}
          options={DECIDED.map((value) => ({ value, text: DECIDED_WORDS[value] }))}
        />
      </FilterPanel>
      <DescriptionOfCount
        shown={rows.length}
        total={all.length}
        one="CCG"
        many="CCGs"
        filters={filters}
        clearHref={address}
        end={
          <ExportLinks
            of="these CCGs"
            href={(format) => `${paths.ccgsExport(format)}${searchWith(search, { page: undefined })}`}
          />
        }
      />
      {rows.length === 0 ? (
        <NoMatch many="CCGs" clearHref={address} />
      ) : (
        <CcgsTable
          rows={shown.rows}
          serviceLines={serviceLines}
          sort={{ key: search.sort, direction: search.direction, href: (sort, direction) => href({ sort, direction }) }}
        />
      )}
      <Pagination label="CCGs" page={shown.page} pages={shown.pages} hrefFor={(page) => href({ page: String(page) })} />
    </>
  );
}
