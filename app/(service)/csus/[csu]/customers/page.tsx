import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { BreakEvenBar } from "@/components/commitment/break-even-bar";
import { CustomerFigures } from "@/components/commitment/customer-figures";
import { CustomersList } from "@/components/commitment/customers-list";
import { Details } from "@/components/ui/details";
import { Heading, PageHeading } from "@/components/ui/heading";
import { Table } from "@/components/ui/table";
import { IllustrativeMark } from "@/components/ui/tag";
import { Text, TextList } from "@/components/ui/text";
import { UnitNavigation } from "@/components/unit/unit-navigation";
import { counted } from "@/lib/domain/shared/counted";
import { dateInWords } from "@/lib/domain/shared/dates-in-words";
import { isSlug } from "@/lib/domain/shared/slug";
import { getUnitCustomers } from "@/lib/queries/unit-customers";
import { getUnitPages } from "@/lib/queries/unit-pages";
import { customersSearchSchema } from "@/lib/schemas/customers";
import { requireActor } from "@/lib/web/require-actor";

const door = "page:/csus/[csu]/customers";

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
      <UnitNavigation csu={unit.slug} current="customers" shows={await getUnitPages(actor, unit.slug)} />
      <CustomerFigures figures={figures} />
      <BreakEvenBar figures={figures} today={dateInWords(actor.now)} isIllustrative={unit.hasIllustrative} />
      <Heading id="customers">By CCG and service line</Heading>
      <CustomersList unit={unit} search={search} />
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
