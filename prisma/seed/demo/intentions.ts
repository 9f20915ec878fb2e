import type { CommitmentRoute } from "@/lib/domain/commitment/route";
import { madeUpNumber } from "../documents/illustrative";
import { bySlug, type DemoOrganisation, type DemoServiceLine, type World } from "./world";

/** What a CCG means to do about one service line, before anyone has written it down. */
export type Intention = {
  readonly ccg: DemoOrganisation;
  readonly serviceLine: DemoServiceLine;
  readonly route: CommitmentRoute;
  readonly supplier: { readonly id: string; readonly slug: string; readonly name: string };
  readonly pencePerHead: number;
};

/** Pence a head that a CSU asks, and that work in-house costs; chosen so that sums lie about the published averages. */
export const csuPrices: Readonly<Record<string, number>> = {
  "health-needs-assessment": 52,
  "business-intelligence": 222,
  redesign: 158,
  "communications-engagement": 82,
  "procurement-market-management": 138,
  "provider-management": 190,
  "business-support": 200,
  imt: 182,
};
const inHousePrices: Readonly<Record<string, number>> = {
  "health-needs-assessment": 160,
  redesign: 570,
  "communications-engagement": 150,
  "provider-management": 740,
};

/** Units that never were a CCG's own, for CCGs whose unit stopped or was never drawn. */
const otherUnits: Readonly<Record<string, readonly string[]>> = {
  "west-mercia": ["staffordshire", "arden", "birmingham-black-country"],
  peninsula: ["best-west", "css-south"],
  "": ["norfolk-waveney", "css-south", "central-southern"],
};

/** Units that offer lines at scale to customers outside their area. */
const atScaleUnits = ["north-east", "south-yorkshire", "css-south", "kent-medway"];

/** The most that the demonstration lets a CCG plan a head, of £25. */
const mostPencePerHead = 2490;

/** What a CCG intends, line by line; nothing for the few that have told no one. */
export function intentionsOf(world: World, ccg: DemoOrganisation, suppliers: readonly DemoOrganisation[]): Intention[] {
  const unit = unitFor(world, ccg);
  const draw = (words: string) => madeUpNumber(`${ccg.odsCode} ${words}`, 0, 99);
  // Price levels differ from CCG to CCG by a fifth either way.
  const level = 80 + Math.round(draw("level") * 0.4);
  const bought = world.serviceLines.flatMap((serviceLine): Intention[] => {
    const pencePerHead = Math.round(((csuPrices[serviceLine.slug] ?? 100) * level) / 100);
    const intends = (route: CommitmentRoute, supplier: Intention["supplier"]): Intention[] => [
      { ccg, serviceLine, route, supplier, pencePerHead },
    ];
    const turn = draw(serviceLine.slug);
    if (turn < 80) return intends("csu", unit);
    if (turn < 86) return intends("csu", serviceLine.isAtScale ? atScaleUnit(world, unit, turn) : unit);
    if (turn < 91) return intends("shared", neighbourOf(world, ccg));
    const outside = suppliers[turn % 3];
    const route = (["private", "local_authority", "third_sector"] as const)[turn % 3];
    return turn < 95 || outside === undefined || route === undefined ? [] : intends(route, outside);
  });
  return [...bought, ...inHouse(world, ccg, level, sumOf(bought))];
}

/** Work of the CCG's own staff, made to fit what is left of the allowance. */
function inHouse(world: World, ccg: DemoOrganisation, level: number, bought: number): Intention[] {
  const wanted = world.serviceLines.flatMap((serviceLine): Intention[] => {
    const price = inHousePrices[serviceLine.slug];
    if (price === undefined) return [];
    const spread = madeUpNumber(`${ccg.odsCode} in-house ${serviceLine.slug}`, 85, 115) + (100 - level) / 4;
    const pencePerHead = Math.round((price * spread) / 100);
    return [{ ccg, serviceLine, route: "in_house", supplier: ccg, pencePerHead }];
  });
  const left = Math.max(0, mostPencePerHead - bought);
  const sum = sumOf(wanted);
  if (sum <= left) return wanted;
  return wanted.map((each) => ({ ...each, pencePerHead: Math.floor((each.pencePerHead * left) / sum) }));
}

function sumOf(intentions: readonly Intention[]): number {
  return intentions.reduce((sum, { pencePerHead }) => sum + pencePerHead, 0);
}

function unitFor(world: World, ccg: DemoOrganisation): DemoOrganisation {
  const own = world.units.find(({ id }) => id === ccg.footprintCsuId);
  const others = otherUnits[own?.base ?? ""];
  if (own !== undefined && others === undefined) return own;
  return bySlug(world.units, others?.[madeUpNumber(ccg.slug, 0, others.length - 1)] ?? "css-south");
}

function atScaleUnit(world: World, own: DemoOrganisation, turn: number): DemoOrganisation {
  const others = atScaleUnits.filter((slug) => slug !== own.base);
  return bySlug(world.units, others[turn % others.length] ?? "north-east");
}

/** The CCG that it shares with: the next of the same unit, else the next in the list. */
function neighbourOf(world: World, ccg: DemoOrganisation): DemoOrganisation {
  const near = world.ccgs.filter(({ footprintCsuId }) => footprintCsuId === ccg.footprintCsuId);
  const at = near.findIndex(({ id }) => id === ccg.id);
  return near[(at + 1) % near.length] ?? ccg;
}
