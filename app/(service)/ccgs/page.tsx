import type { Metadata } from "next";
import { CcgsFilters, ccgsFilterWords } from "@/components/commitment/ccgs-filters";
import { CcgsTable } from "@/components/commitment/ccgs-table";
import { Counts } from "@/components/ui/card";
import { DescriptionOfCount, NoMatch } from "@/components/ui/description-of-count";
import { ExportLinks } from "@/components/ui/export-links";
import { PageHeading } from "@/components/ui/heading";
import { Pagination } from "@/components/ui/pagination";
import { sortOf } from "@/components/ui/table-sort";
import { IllustrativeMark } from "@/components/ui/tag";
import { Text } from "@/components/ui/text";
import { DECIDED, DECIDED_WORDS, decidedOf, selectCcgs } from "@/lib/domain/commitment/ccg-rows";
import { pageOf } from "@/lib/domain/shared/page-of";
import { listHref, searchWith } from "@/lib/domain/shared/search-part";
import { paths } from "@/lib/paths";
import { listCcgs } from "@/lib/queries/ccgs";
import { ccgsSearchSchema } from "@/lib/schemas/customers";
import { requireActor } from "@/lib/web/require-actor";

export const metadata: Metadata = { title: "CCGs" };

const pageSize = 100;

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function CcgsPage({ searchParams }: Props) {
  const actor = await requireActor("page:/ccgs");
  const { rows: all, serviceLines, hasIllustrative } = await listCcgs(actor);
  const search = ccgsSearchSchema.parse(await searchParams);
  const address = paths.ccgs();
  const href = listHref(address, search);
  const rows = selectCcgs(all, search, serviceLines);
  const shown = pageOf(rows, search.page, pageSize);
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
      <CcgsFilters search={search} rows={all} />
      <DescriptionOfCount
        shown={rows.length}
        total={all.length}
        one="CCG"
        many="CCGs"
        filters={ccgsFilterWords(search)}
        hrefWithout={(key) => href({ [key]: undefined })}
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
        <CcgsTable rows={shown.rows} serviceLines={serviceLines} sort={sortOf(address, search)} />
      )}
      <Pagination label="CCGs" page={shown.page} pages={shown.pages} hrefFor={(page) => href({ page: String(page) })} />
    </>
  );
}
