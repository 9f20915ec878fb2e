import type { Metadata } from "next";
import { AuditFilters } from "@/components/audit/audit-filters";
import { AuditTable } from "@/components/audit/audit-table";
import { ChainVerdict } from "@/components/audit/chain-verdict";
import { DescriptionOfCount, NoMatch } from "@/components/ui/description-of-count";
import { PageHeading } from "@/components/ui/heading";
import { Pagination } from "@/components/ui/pagination";
import { searchWith } from "@/lib/domain/shared/search-part";
import { paths } from "@/lib/paths";
import { auditPageSize, checkAuditChain, getAuditPage } from "@/lib/queries/audit";
import { auditSearchSchema } from "@/lib/schemas/audit";
import { requireActor } from "@/lib/web/require-actor";

export const metadata: Metadata = { title: "Audit" };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function AuditPage({ searchParams }: Props) {
  const actor = await requireActor("page:/audit");
  const search = auditSearchSchema.parse(await searchParams);
  const [page, verdict] = await Promise.all([getAuditPage(actor, search), checkAuditChain(actor)]);
  return (
    <>
      <PageHeading>Audit</PageHeading>
      {verdict === null ? null : <ChainVerdict verdict={verdict} at={actor.now} />}
      <AuditFilters search={search} units={page.units} />
      <DescriptionOfCount
        shown={page.matching}
        total={page.total}
        one="entry"
        many="entries"
        clearHref={paths.audit()}
      />
      {page.rows.length === 0 ? <NoMatch many="entries" clearHref={paths.audit()} /> : <AuditTable rows={page.rows} />}
      <Pagination
        label="Audit entries"
        page={search.page}
        pages={Math.max(1, Math.ceil(page.matching / auditPageSize))}
        hrefFor={(number) => `${paths.audit()}${searchWith(search, { page: String(number) })}`}
      />
    </>
  );
}
