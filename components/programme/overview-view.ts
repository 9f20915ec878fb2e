import type { StackedFigure } from "@/components/chart/stacked-figure";
import { scenarioFigure } from "@/components/programme/scenario-figure";
import { type AsText, asText } from "@/components/ui/as-text";
import { type OverviewChoices, overviewChoices } from "@/lib/domain/overview/overview-choices";
import {
  type CountableCheckpoint,
  countableCheckpoints,
  countedCheckpoint,
  type OverviewRow,
} from "@/lib/domain/overview/overview-row";
import { type ScenarioCount, scenarioCounts, scenariosByRegion } from "@/lib/domain/overview/scenario-counts";
import { selectRows } from "@/lib/domain/overview/select-rows";
import { pageOf } from "@/lib/domain/shared/page-of";
import { searchWith } from "@/lib/domain/shared/search-part";
import { paths } from "@/lib/paths";
import type { ProgrammeOverview } from "@/lib/queries/programme-overview";
import type { OverviewSearch } from "@/lib/schemas/overview";

/** Each row says much: a programme of hundreds of units is read in pages that are drawn quickly. */
const pageSize = 50;

/** All that the overview says, at the address that was asked. */
export type OverviewView = Pick<ProgrammeOverview, "slug" | "name" | "checkpoints" | "shows" | "hasIllustrative"> & {
  readonly search: OverviewSearch;
  /** Of the rows that the address asks for, those of one page. */
  readonly rows: readonly OverviewRow[];
  readonly page: number;
  readonly pages: number;
  readonly matching: number;
  readonly all: number;
  readonly choices: OverviewChoices;
  readonly countable: readonly CountableCheckpoint[];
  /** Null before any scenario is published. */
  readonly results: OverviewResults | null;
  /** The checkpoints and programmes that the reader may go to. */
  readonly ways: readonly { readonly href: string; readonly text: string }[];
};

export type OverviewResults = {
  readonly checkpoint: number;
  readonly counts: readonly ScenarioCount[];
  readonly figure: StackedFigure;
};

/** What was written of an overview, by address. It goes when the overview goes, which is kept until something is recorded. */
const written = new WeakMap<ProgrammeOverview, Map<string, AsText<OverviewView>>>();
const mostAddresses = 20;

/** The view of an overview at an address, as one text. `mayOpenCheckpoints`: whether the reader may go on to their pages. */
export function overviewText(
  overview: ProgrammeOverview,
  search: OverviewSearch,
  mayOpenCheckpoints: boolean,
): AsText<OverviewView> {
  const texts = written.get(overview) ?? new Map<string, AsText<OverviewView>>();
  written.set(overview, texts);
  const key = JSON.stringify([search, mayOpenCheckpoints]);
  const known = texts.get(key);
  if (known !== undefined) return known;
  const text = asText(overviewView(overview, search, mayOpenCheckpoints));
  if (texts.size >= mostAddresses) texts.clear();
  texts.set(key, text);
  return text;
}

function overviewView(overview: ProgrammeOverview, search: OverviewSearch, mayOpenCheckpoints: boolean): OverviewView {
  const { slug, name, shows, hasIllustrative } = overview;
  const matching = selectRows(overview.rows, search);
  return {
    slug,
    name,
    checkpoints: overview.checkpoints.map(({ number, name }) => ({ number, name })),
    shows,
    hasIllustrative,
    search,
    ...pageOf(matching, search.page, pageSize),
    matching: matching.length,
    all: overview.rows.length,
    choices: overviewChoices(overview.rows),
    countable: countableCheckpoints(overview.rows),
    results: resultsOf(overview, search),
    ways: mayOpenCheckpoints ? waysFrom(overview) : [],
  };
}

function resultsOf({ rows, slug }: ProgrammeOverview, search: OverviewSearch): OverviewResults | null {
  const checkpoint = countedCheckpoint(rows, Number(search.results));
  if (checkpoint === null) return null;
  const { results } = search;
  return {
    checkpoint: checkpoint.number,
    counts: scenarioCounts(rows, checkpoint.number),
    figure: scenarioFigure({
      checkpoint,
      counts: scenariosByRegion(rows, checkpoint.number),
      href: (region, scenario) => `${paths.programme(slug)}${searchWith({}, { region, scenario, results })}#units`,
    }),
  };
}

/** To where a checkpoint is opened and its panels are filled, and to the other programmes. */
function waysFrom({ slug, checkpoints, otherProgrammes }: ProgrammeOverview): OverviewView["ways"] {
  return [
    ...checkpoints.map(({ number, name }) => ({ href: paths.checkpoint(slug, number), text: name })),
    ...otherProgrammes.map((other) => ({ href: paths.programme(other.slug), text: other.name })),
  ];
}
