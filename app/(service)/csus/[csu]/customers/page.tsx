import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { BreakEvenBar } from "@/components/commitment/break-even-bar";
import { CustomerFigures } from "@/components/commitment/customer-figures";
import { CustomersByCcg } from "@/components/commitment/customers-by-ccg";
import { CustomersFilters, customersFilterWords } from "@/components/commitment/customers-filters";
import { CustomersTable } from "@/components/commitment/customers-table";
import { DescriptionOfCount, NoMatch } from "@/components/ui/description-of-count";
import { Details } from "@/components/ui/details";
import { ExportLinks } from "@/components/ui/export-links";
import { Heading, PageHeading } from "@/components/ui/heading";
import { LinkList } from "@/components/ui/link-list";
import { EmptyState } from "@/components/ui/notice";
import { Pagination } from "@/components/ui/pagination";
import { Table } from "@/components/ui/table";
import { sortOf } from "@/components/ui/table-sort";
import { IllustrativeMark } from "@/components/ui/tag";
import { Text, TextList } from "@/components/ui/text";
import { UnitNavigation } from "@/components/unit/unit-navigation";
import { mayPass } from "@/lib/domain/access/doors";
import { selectCustomers } from "@/lib/domain/commitment/customer-rows";
import { counted } from "@/lib/domain/shared/counted";
import { dateInWords } from "@/lib/domain/shared/dates-in-words";
import { pageOf } from "@/lib/domain/shared/page-of";
import { listHref, searchWith } from "@/lib/domain/shared/search-part";
import { isSlug } from "@/lib/domain/shared/slug";
import { paths } from "@/lib/paths";
import { getUnitCustomers, type UnitCustomers } from "@/lib/queries/unit-customers";
import { type CustomersSearch, customersSearchSchema } from "@/lib/schemas/customers";
import { requireActor } from "@/lib/web/require-actor";

const door = "page:/csus/[csu]/customers";
const pageSize = 100;

const load = cache(async (slug: string) => {
  const actor = await requireActor(door);
  return { actor, unit: isSlug(slug) ? await getUnitCustomers(actor, slug) : null };
});

type Props = {
  params: Promise<{ csu: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { unit } = await load((await params).csu);
  return { title: unit === null ? "Page not found" : `Customers of ${unit.name}` };
}

export default async function UnitCustomersPage({ params, searchParams }: Props) {
  await requireActor(door);
  const { actor, unit } = await load((await params).csu);
  if (unit === null) notFound();
  const search = customersSearchSchema.parse(await searchParams);
  const { figures, mismatches, notBuying } = unit;
  const isOwn = actor.organisationSlug === unit.slug;
  return (
    <>
      <PageHeading
        caption={unit.name}
        tag={unit.hasIllustrative ? <IllustrativeMark /> : undefined}
        lede={`${counted(figures.customers, "CCG")} with confirmed income, ${figures.footprint.customers} of the ${figures.footprint.ccgs} in the footprint.`}
      >
        {isOwn ? "Our customers" : "Customers"}
      </PageHeading>
      <UnitNavigation
        csu={unit.slug}
        current="customers"
        shows={{ customers: true, flags: true, history: mayPass("page:/csus/[csu]/timeline", actor.roles) }}
      />
      <CustomerFigures figures={figures} />
      <BreakEvenBar figures={figures} today={dateInWords(actor.now)} isIllustrative={unit.hasIllustrative} />
      <Heading id="customers">By CCG and service line</Heading>
      <Customers unit={unit} search={search} />
      <Heading>Where the two sides differ</Heading>
      <Table
        caption="Where expected income and commitments differ"
        captionHidden
        rows={mismatches}
        rowKey={(row) => row.key}
        columns={[
          { key: "ccg", header: "CCG", rowHeader: true, cell: (row) => row.ccg },
          { key: "line", header: "Service line", cell: (row) => row.line },
          { key: "words", header: "Difference", cell: (row) => row.words },
        ]}
        empty={
          <Text>
            {figures.expectedPencePerYear === 0
              ? "The unit has not stated the income it expects, so there is nothing to compare."
              : "Nowhere: what the unit expects is what CCGs have confirmed."}
          </Text>
        }
      />
      <Heading>In the footprint, not buying</Heading>
      <Text>Footprint is not purchase: it is the area that a unit was drawn up to serve.</Text>
      {notBuying.length === 0 ? (
        <Text>Every CCG of the footprint has confirmed income to this unit.</Text>
      ) : (
        <Details summary={counted(notBuying.length, "CCG")} open={notBuying.length <= 5}>
          <TextList items={notBuying.map((name) => ({ key: name, content: name }))} />
        </Details>
      )}
    </>
  );
}

function Customers({ unit, search }: { unit: UnitCustomers; search: CustomersSearch }) {
  const address = paths.unitCustomers(unit.slug);
  const href = listHref(address, search, "#customers");
  if (unit.rows.length === 0) {
    return (
      <EmptyState>
        <Text>No CCG has confirmed anything to this unit yet. Only a CCG records and confirms what it buys.</Text>
      </EmptyState>
    );
  }
  const rows = selectCustomers(unit.rows, search);
  const shown = pageOf(rows, search.page, pageSize);
  const isGrouped = search.sort === "ccg";
  const marksRows = !unit.rows.every((row) => row.isIllustrative);
  const filtered = searchWith(search, { page: undefined });
  return (
    <>
      <Text secondary>
        Income counts once a CCG has confirmed it at &ldquo;Intends&rdquo; or further, until it has ended.
      </Text>
      <CustomersFilters address={address} search={search} rows={unit.rows} />
      <DescriptionOfCount
        shown={rows.length}
        total={unit.rows.length}
        one="line"
        many="lines"
        filters={customersFilterWords(search)}
        hrefWithout={(key) => href({ [key]: undefined })}
        clearHref={address}
        end={
          <ExportLinks
            of="these customers"
            href={(format) => `${paths.unitCustomersExport(unit.slug, format)}${filtered}`}
          />
        }
      />
      {rows.length === 0 ? (
        <NoMatch many="customers" clearHref={address} />
      ) : (
        <>
          <LinkList
            label="How they are listed"
            links={[
              { href: href({ sort: undefined, direction: undefined }), text: "By CCG", current: isGrouped },
              { href: href({ sort: "line", direction: undefined }), text: "In one list", current: !isGrouped },
            ]}
          />
          {isGrouped ? (
            <CustomersByCcg marksRows={marksRows} rows={shown.rows} />
          ) : (
            <CustomersTable marksRows={marksRows} rows={shown.rows} sort={sortOf(search, href)} />
          )}
        </>
      )}
      <Pagination
        label="Customers"
        page={shown.page}
        pages={shown.pages}
        hrefFor={(page) => href({ page: String(page) })}
      />
    </>
  );
}
