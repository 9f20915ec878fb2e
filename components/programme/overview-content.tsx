import { StackedBars } from "@/components/chart/stacked-bars";
import { overviewFilterWords } from "@/components/programme/overview-filter-words";
import { OverviewFilters } from "@/components/programme/overview-filters";
import { OverviewTable } from "@/components/programme/overview-table";
import type { OverviewResults, OverviewView } from "@/components/programme/overview-view";
import { ResultsChoice } from "@/components/programme/results-choice";
import { ScenarioCountsTable } from "@/components/programme/scenario-counts-table";
import { DescriptionOfCount, NoMatch } from "@/components/ui/description-of-count";
import { ExportLinks } from "@/components/ui/export-links";
import { Heading, PageHeading } from "@/components/ui/heading";
import { LinkList } from "@/components/ui/link-list";
import { Pagination } from "@/components/ui/pagination";
import { sortOf } from "@/components/ui/table-sort";
import { IllustrativeMark } from "@/components/ui/tag";
import { Text } from "@/components/ui/text";
import { stoppedInWords } from "@/lib/domain/overview/stopped-in-words";
import { listHref, searchWith } from "@/lib/domain/shared/search-part";
import { paths } from "@/lib/paths";

/** The whole overview, from what it says alone: it is drawn once for each view (docs/decisions/0020). */
export function OverviewContent({ view }: { view: OverviewView }) {
  const { slug, name, search, results } = view;
  const address = paths.programme(slug);
  const href = listHref(address, search);
  const clearHref = `${address}${searchWith({}, { results: search.results })}`;
  return (
    <>
      <PageHeading tag={view.hasIllustrative ? <IllustrativeMark /> : undefined}>{name}</PageHeading>
      {view.ways.length === 0 ? null : <LinkList label="In and beside this programme" links={view.ways} />}
      {results === null ? null : <Results view={view} results={results} />}
      <Heading id="units">Units</Heading>
      <OverviewFilters address={address} search={search} choices={view.choices} showsLate={view.shows.flags} />
      <DescriptionOfCount
        shown={view.matching}
        total={view.all}
        one="unit"
        many="units"
        filters={overviewFilterWords(search, results?.checkpoint ?? null)}
        hrefWithout={(key) => href({ [key]: undefined })}
        clearHref={clearHref}
        end={
          <ExportLinks
            of="these units"
            href={(format) => `${paths.programmeExport(slug, format)}${searchWith(search, { page: undefined })}`}
          />
        }
      />
      {view.matching === 0 ? (
        <NoMatch many="units" clearHref={clearHref} />
      ) : (
        <OverviewTable
          caption={`Units of the ${name}`}
          rows={view.rows}
          checkpoints={view.checkpoints}
          shows={view.shows}
          sort={sortOf(address, search)}
        />
      )}
      <Pagination label="Units" page={view.page} pages={view.pages} hrefFor={(page) => href({ page: String(page) })} />
      {results === null ? null : <StackedBars figure={results.figure} />}
    </>
  );
}

/** How many ended in which scenario, and of which checkpoint. */
function Results({ view, results }: { view: OverviewView; results: OverviewResults }) {
  const address = paths.programme(view.slug);
  return (
    <>
      <ResultsChoice checkpoints={view.countable} counted={results.checkpoint} href={listHref(address, view.search)} />
      <ScenarioCountsTable
        caption={`Checkpoint ${results.checkpoint}, units by published scenario`}
        counts={results.counts}
        address={address}
        results={view.search.results}
      />
      <Text secondary>{stoppedInWords(results.counts)}</Text>
    </>
  );
}
