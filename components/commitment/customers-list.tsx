import { CustomersByCcg } from "@/components/commitment/customers-by-ccg";
import { CustomersFilters, customersFilterWords } from "@/components/commitment/customers-filters";
import { CustomersTable } from "@/components/commitment/customers-table";
import { DescriptionOfCount, NoMatch } from "@/components/ui/description-of-count";
import { ExportLinks } from "@/components/ui/export-links";
import { LinkList } from "@/components/ui/link-list";
import { EmptyState } from "@/components/ui/notice";
import { Pagination } from "@/components/ui/pagination";
import { sortOf } from "@/components/ui/table-sort";
import { Text } from "@/components/ui/text";
import { selectCustomers } from "@/lib/domain/commitment/customer-rows";
import { pageOf } from "@/lib/domain/shared/page-of";
import { listHref, searchWith } from "@/lib/domain/shared/search-part";
import { paths } from "@/lib/paths";
import type { UnitCustomers } from "@/lib/queries/unit-customers";
import type { CustomersSearch } from "@/lib/schemas/customers";

const pageSize = 100;

type CustomersListProps = { unit: UnitCustomers; search: CustomersSearch };

/** What CCGs have confirmed to a unit, by CCG or in one list, as the address asks. */
export function CustomersList({ unit, search }: CustomersListProps) {
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
            <CustomersTable marksRows={marksRows} rows={shown.rows} sort={sortOf(address, search, "#customers")} />
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
