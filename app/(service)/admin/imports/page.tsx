import type { Metadata } from "next";
import { AdminNavigation } from "@/components/account/admin-navigation";
import { ImportForm } from "@/components/import/import-form";
import { PastImports } from "@/components/import/past-imports";
import { ErrorSummary } from "@/components/ui/error-summary";
import { Heading, PageHeading } from "@/components/ui/heading";
import { Pagination } from "@/components/ui/pagination";
import { Text } from "@/components/ui/text";
import { fieldOfProblem, IMPORT_PROBLEMS, isImportProblem } from "@/lib/domain/import/upload-problem";
import { searchWith } from "@/lib/domain/shared/search-part";
import { paths } from "@/lib/paths";
import { listImports } from "@/lib/queries/import-batch";
import { pageSchema } from "@/lib/schemas/account";
import { importKind } from "@/lib/schemas/import";
import { isDemonstration } from "@/lib/web/demonstration";
import { requireActor } from "@/lib/web/require-actor";

type Search = Record<string, string | string[] | undefined>;
type Props = { searchParams: Promise<Search> };

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  return { title: problemOf(await searchParams) === null ? "Import" : "Error: Import" };
}

/** What was wrong with the last upload, which led here. */
function problemOf({ problem }: Search) {
  return typeof problem === "string" && isImportProblem(problem) ? problem : null;
}

export default async function ImportsPage({ searchParams }: Props) {
  const actor = await requireActor("page:/admin/imports");
  const sent = await searchParams;
  const problem = problemOf(sent);
  const { page } = pageSchema.parse(sent);
  const imports = await listImports(actor, page);
  return (
    <>
      {problem === null ? null : (
        <ErrorSummary
          errors={[{ key: problem, text: IMPORT_PROBLEMS[problem], href: `#${fieldOfProblem(problem)}` }]}
        />
      )}
      <PageHeading>Import</PageHeading>
      <AdminNavigation current={paths.imports()} hasClock={isDemonstration()} />
      <Text>
        First you see what the file would create, change and refuse. Nothing changes until you say so; then all of it,
        or nothing.
      </Text>
      <ImportForm action={paths.uploadImport()} problem={problem} kind={importKind.safeParse(sent.kind).data} />
      <Heading>Files so far</Heading>
      <PastImports imports={imports.rows} />
      <Pagination
        label="Files"
        page={page}
        pages={imports.pages}
        hrefFor={(number) => `${paths.imports()}${searchWith({}, { page: String(number) })}`}
      />
    </>
  );
}
