import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { overviewFilterWords } from "@/components/programme/overview-filter-words";
import { OverviewFilters } from "@/components/programme/overview-filters";
import { OverviewTable } from "@/components/programme/overview-table";
import { ResultsChoice } from "@/components/programme/results-choice";
import { ScenarioChart } from "@/components/programme/scenario-chart";
import { ScenarioCountsTable } from "@/components/programme/scenario-counts-table";
import { asText } from "@/components/ui/as-text";
import { DescriptionOfCount, NoMatch } from "@/components/ui/description-of-count";
import { ExportLinks } from "@/components/ui/export-links";
import { Heading, PageHeading } from "@/components/ui/heading";
import { LinkList } from "@/components/ui/link-list";
import { Pagination } from "@/components/ui/pagination";
import { sortOf } from "@/components/ui/table-sort";
import { IllustrativeMark } from "@/components/ui/tag";
import { Text } from "@/components/ui/text";
import { mayPass } from "@/lib/domain/access/doors";
import { overviewChoices } from "@/lib/domain/overview/overview-choices";
import { countedCheckpoint } from "@/lib/domain/overview/overview-row";
import { scenarioCounts, scenariosByRegion } from "@/lib/domain/overview/scenario-counts";
import { selectRows } from "@/lib/domain/overview/select-rows";
import { stoppedInWords } from "@/lib/domain/overview/stopped-in-words";
import { pageOf } from "@/lib/domain/shared/page-of";
import { listHref, searchWith } from "@/lib/domain/shared/search-part";
import { paths } from "@/lib/paths";
import { keptProgrammeOverview } from "@/lib/queries/kept-programme-overview";
import type { ProgrammeOverview } from "@/lib/queries/programme-overview";
import { overviewSearchSchema } from "@/lib/schemas/overview";
import { requireActor } from "@/lib/web/require-actor";

export const metadata: Metadata = { title: "Programme overview" };

/** Each row says much: a programme of hundreds of units is read in pages that are drawn quickly. */
const pageSize = 50;
const checkpointDoor = "page:/programmes/[programme]/checkpoints/[checkpoint]";

type Props = {
  params: Promise<{ programme: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export default async function ProgrammeOverviewPage({ params, searchParams }: Props) {
  const actor = await requireActor("page:/programmes/[programme]");
  const overview = await keptProgrammeOverview(actor, (await params).programme);
  if (overview === null) notFound();
  const search = overviewSearchSchema.parse(await searchParams);
  const address = paths.programme(overview.slug);
  const href = listHref(address, search);
  const rows = selectRows(overview.rows, search);
  const shown = pageOf(rows, search.page, pageSize);
  const counted = countedCheckpoint(overview.rows, Number(search.results));
  const { results } = search;
  const clearHref = `${address}${searchWith({}, { results })}`;
  return (
    <>
      <PageHeading tag={overview.hasIllustrative ? <IllustrativeMark /> : undefined}>{overview.name}</PageHeading>
      {mayPass(checkpointDoor, actor.roles) ? <Ways overview={overview} /> : null}
      {counted === null ? null : (
        <>
          <ResultsChoice rows={overview.rows} counted={counted.number} href={href} />
          <ScenarioCountsTable
            caption={`Checkpoint ${counted.number}, units by published scenario`}
            counts={scenarioCounts(overview.rows, counted.number)}
            address={address}
            results={results}
          />
          <Text secondary>{stoppedInWords(scenarioCounts(overview.rows, counted.number))}</Text>
        </>
      )}
      <Heading id="units">Units</Heading>
      <OverviewFilters
        address={address}
        search={search}
        choices={overviewChoices(overview.rows)}
        showsLate={overview.shows.flags}
      />
      <DescriptionOfCount
        shown={rows.length}
        total={overview.rows.length}
        one="unit"
        many="units"
        filters={overviewFilterWords(search, counted?.number ?? null)}
        hrefWithout={(key) => href({ [key]: undefined })}
        clearHref={clearHref}
        end={
          <ExportLinks
            of="these units"
            href={(format) =>
              `${paths.programmeExport(overview.slug, format)}${searchWith(search, { page: undefined })}`
            }
          />
        }
      />
      {rows.length === 0 ? (
        <NoMatch many="units" clearHref={clearHref} />
      ) : (
        <OverviewTable
          caption={`Units of the ${overview.name}`}
          rows={asText(shown.rows)}
          checkpoints={overview.checkpoints}
          shows={overview.shows}
          sort={sortOf(address, search)}
        />
      )}
      <Pagination
        label="Units"
        page={shown.page}
        pages={shown.pages}
        hrefFor={(page) => href({ page: String(page) })}
      />
      {counted === null ? null : (
        <ScenarioChart
          checkpoint={counted}
          counts={scenariosByRegion(overview.rows, counted.number)}
          href={(region, scenario) => `${address}${searchWith({}, { region, scenario, results })}#units`}
        />
      )}
    </>
  );
}

/** To where a checkpoint is opened and its panels are filled, and to the other programmes. */
function Ways({ overview }: { overview: ProgrammeOverview }) {
  const checkpoints = overview.checkpoints.map(({ number, name }) => ({
    href: paths.checkpoint(overview.slug, number),
    text: name,
  }));
  const programmes = overview.otherProgrammes.map(({ slug, name }) => ({ href: paths.programme(slug), text: name }));
  return <LinkList label="In and beside this programme" links={[...checkpoints, ...programmes]} />;
}
