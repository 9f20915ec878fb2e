import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { AuditFilters, auditFilterErrors, auditFilterWords } from "@/components/audit/audit-filters";
import { AuditTable } from "@/components/audit/audit-table";
import { auditHeading, LastCheck } from "@/components/audit/last-check";
import { DescriptionOfCount, NoMatch } from "@/components/ui/description-of-count";
import { ErrorSummary } from "@/components/ui/error-summary";
import { PageHeading } from "@/components/ui/heading";
import { LinkList } from "@/components/ui/link-list";
import { Pagination } from "@/components/ui/pagination";
import { sortOf } from "@/components/ui/table-sort";
import { listHref, searchWith } from "@/lib/domain/shared/search-part";
import { paths } from "@/lib/paths";
import { auditPageSize, getAuditPage } from "@/lib/queries/audit";
import { getLastRecordCheck } from "@/lib/queries/record-check";
import { auditSearchSchema } from "@/lib/schemas/audit";
import { requireActor } from "@/lib/web/require-actor";
import { checkRecordAction } from "./actions";

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const search = auditSearchSchema.parse(await searchParams);
  return { title: auditFilterErrors(search).length === 0 ? "Audit" : "Error: Audit" };
}

export default async function AuditPage({ searchParams }: Props) {
  const actor = await requireActor("page:/audit");
  const search = auditSearchSchema.parse(await searchParams);
  const { filter } = search;
  const [page, check] = await Promise.all([getAuditPage(actor, filter, search.page), getLastRecordCheck(actor)]);
  const errors = auditFilterErrors(search);
  const href = listHref(paths.audit(), filter);
  const clearHref = `${paths.audit()}${searchWith({ direction: filter.direction }, {})}`;
  return (
    <>
      {errors.length === 0 ? null : <ErrorSummary errors={errors} />}
      <PageHeading>{auditHeading(check, actor.now)}</PageHeading>
      <LastCheck check={check} now={actor.now} action={checkRecordAction} token={randomUUID()} />
      <AuditFilters search={search} units={page.units} />
      <DescriptionOfCount
        shown={page.matching}
        total={page.total}
        one="entry"
        many="entries"
        filters={auditFilterWords(filter, page.units)}
        hrefWithout={(key) => href({ [key]: undefined })}
        clearHref={clearHref}
        end={
          <LinkList
            links={[
              {
                href: `${paths.auditExport()}${searchWith(filter, {})}`,
                text: "CSV",
                hiddenText: "of these entries",
              },
            ]}
          />
        }
      />
      {page.rows.length === 0 ? (
        <NoMatch many="entries" clearHref={clearHref} />
      ) : (
        <AuditTable rows={page.rows} sort={sortOf(paths.audit(), { ...filter, sort: "when" })} />
      )}
      <Pagination
        label="Audit entries"
        page={search.page}
        pages={Math.max(1, Math.ceil(page.matching / auditPageSize))}
        hrefFor={(number) => href({ page: String(number) })}
      />
    </>
  );
}
