import type { Metadata } from "next";
import { DescriptionOfCount, NoMatch } from "@/components/ui/description-of-count";
import { ExportLinks } from "@/components/ui/export-links";
import { FilterPanel } from "@/components/ui/filter-panel";
import { PageHeading } from "@/components/ui/heading";
import { EmptyState } from "@/components/ui/notice";
import { sortOf } from "@/components/ui/table-sort";
import { Text } from "@/components/ui/text";
import { RegionFilter } from "@/components/unit/region-filter";
import { UnitsTable } from "@/components/unit/units-table";
import { selectUnits } from "@/lib/domain/lineage/select-units";
import { listHref, searchWith } from "@/lib/domain/shared/search-part";
import { paths } from "@/lib/paths";
import { listUnits } from "@/lib/queries/units";
import { unitsSearchSchema } from "@/lib/schemas/units";
import { requireActor } from "@/lib/web/require-actor";

export const metadata: Metadata = { title: "Units" };

const address = paths.units();

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function UnitsPage({ searchParams }: Props) {
  const actor = await requireActor("page:/csus");
  const all = await listUnits(actor);
  const search = unitsSearchSchema.parse(await searchParams);
  const { region, sort, direction } = search;
  const units = selectUnits(all, search);
  const regions = [...new Set(all.map((unit) => unit.region))];
  const href = listHref(address, search);
  const clearHref = href({ region: undefined });
  return (
    <>
      <PageHeading lede={`${all.length} commissioning support units.`}>Units</PageHeading>
      {regions.length < 2 ? null : (
        <FilterPanel action={address} heading="Filter units" keep={{ sort, direction }}>
          <RegionFilter value={region} regions={regions} />
        </FilterPanel>
      )}
      <DescriptionOfCount
        shown={units.length}
        total={all.length}
        one="unit"
        many="units"
        filters={region === undefined ? [] : [{ key: "region", label: region }]}
        hrefWithout={() => clearHref}
        clearHref={clearHref}
        end={
          <ExportLinks of="these units" href={(format) => `${paths.unitsExport(format)}${searchWith(search, {})}`} />
        }
      />
      <UnitsOf units={units} isEmpty={all.length === 0} clearHref={clearHref} sort={sortOf(address, search)} />
    </>
  );
}

type UnitsOfProps = Parameters<typeof UnitsTable>[0] & { isEmpty: boolean; clearHref: string };

function UnitsOf({ units, isEmpty, clearHref, sort }: UnitsOfProps) {
  if (isEmpty)
    return (
      <EmptyState>
        <Text>There are no units in your region.</Text>
      </EmptyState>
    );
  return units.length === 0 ? <NoMatch many="units" clearHref={clearHref} /> : <UnitsTable units={units} sort={sort} />;
}
