import { expect, type Page } from "@playwright/test";
import { doors } from "@/lib/domain/access/doors";
import { expectAnswer } from "../access/expect-answer";
import { everyPlace } from "../access/places";
import type { Place } from "../access/visits";
import { violationsOf } from "../fixtures/accessible";
import type { Identity } from "../fixtures/identities";
import { sampled } from "../fixtures/pool";
import { test } from "../fixtures/still-world";
import type { World } from "../fixtures/world-facts";

/** The last as people see it who choose the colours themselves: what is told by a background alone is gone then. */
const looks = [
  { width: 1280, forcedColors: "none" },
  { width: 320, forcedColors: "none" },
  { width: 320, forcedColors: "active" },
] as const;
const shards = 4;

/** Pages that a journey has to make first, and looks at there. */
const madeByJourneys = ["page:/admin/imports/[batch]"];

type Visit = { readonly who: Identity; readonly place: Place };

/** Each page once for each kind of reader that it is for. */
function everyVisit(world: World, identities: readonly Identity[]): Visit[] {
  const visits = new Map<string, Visit>();
  for (const place of everyPlace(world).filter(({ door }) => door.startsWith("page:"))) {
    for (const who of identities.filter((each) => expectAnswer(each, place) === "200")) {
      const key = `${viewOf(place)} ${who.roles.join()} ${statusOf(world, place)}`;
      if (!visits.has(key)) visits.set(key, { who, place });
    }
  }
  return [...visits.values()];
}

/** A case looks another way at each stage. */
function statusOf(world: World, { path }: Place): string {
  const it = world.cases.find(({ unit, checkpoint }) =>
    path.startsWith(`/csus/${unit.slug}/checkpoints/${checkpoint}`),
  );
  return it?.status ?? "";
}

/** A page that shows its rows in several ways, by its address. */
function viewOf({ door, path }: Place): string {
  return path.includes("?") ? `${door}${path.slice(path.indexOf("?"))}` : door;
}

/** One visit of every page first, in each of its views, then as many others as the sample holds. */
function chosenVisits(all: readonly Visit[]): Visit[] {
  const seen = new Set<string>();
  const first = all.filter(({ place }) => !seen.has(viewOf(place)) && seen.add(viewOf(place)));
  const rest = all.filter((visit) => !first.includes(visit));
  return [...first, ...sampled(rest, 12)];
}

async function isWiderThanScreen(page: Page): Promise<boolean> {
  return page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);
}

/** A label leads to the first of two fields with one id, and the second has no name: axe does not look for that. */
async function idsUsedTwice(page: Page): Promise<string[]> {
  const ids = await page.locator("[id]").evaluateAll((elements) => elements.map(({ id }) => id));
  return ids.filter((id, at) => ids.indexOf(id) !== at);
}

/**
 * What is wrong with a form is said on top of it: in a fold, which is closed when the page is drawn again, nobody would read it.
 * Uploads answer on top of their page.
 */
async function formsInFolds(page: Page): Promise<number> {
  return page.locator('details form:not([action^="/api/"])').count();
}

test.describe.configure({ mode: "parallel" });

for (let shard = 0; shard < shards; shard += 1) {
  test(`pages are accessible, at both widths, in forced colours, and fit (${shard + 1} of ${shards})`, async ({
    still,
    origin,
    page,
  }) => {
    test.setTimeout(3_600_000);
    const visits = chosenVisits(everyVisit(still.world, still.identities)).filter((_, at) => at % shards === shard);
    const problems: string[] = [];
    let where = "";
    page.on("pageerror", (error) => problems.push(`${where}: ${error.message}`));
    page.on("console", (message) => {
      if (message.type() === "error") problems.push(`${where}: ${message.text()}`);
    });
    for (const { who, place } of visits) {
      await page.context().clearCookies();
      const value = who.cookie.replace("checkpoints-session=", "");
      if (value !== "") await page.context().addCookies([{ name: "checkpoints-session", value, url: origin }]);
      where = `${place.path} as ${who.name}`;
      await page.goto(origin + place.path);
      if ((await formsInFolds(page)) > 0) problems.push(`${where}: a form in a fold, and not the fold in the form`);
      for (const id of await idsUsedTwice(page)) problems.push(`${where}: two elements with the id ${id}`);
      for (const { width, forcedColors } of looks) {
        await page.setViewportSize({ width, height: 900 });
        await page.emulateMedia({ forcedColors });
        const look = `${where} at ${width}${forcedColors === "active" ? ", forced colours" : ""}`;
        for (const violation of await violationsOf(page)) problems.push(`${look}: ${violation}`);
        if (await isWiderThanScreen(page)) problems.push(`${look}: wider than the screen`);
      }
    }
    console.log(`Accessibility: ${visits.length * looks.length} states, ${problems.length} problems`);
    expect(problems).toEqual([]);
  });
}

test("every page has its place among the accessibility tests", async ({ still }) => {
  const visited = new Set(everyVisit(still.world, still.identities).map(({ place }) => place.door as string));
  const missing = Object.keys(doors).filter((door) => door.startsWith("page:") && !visited.has(door));
  expect(missing).toEqual(madeByJourneys);
});
