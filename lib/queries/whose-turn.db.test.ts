import { beforeAll, describe, expect, test } from "vitest";
import type { Actor } from "@/lib/db/actor";
import { database } from "@/lib/db/client";
import type { MadeCase } from "@/prisma/factories/case";
import { actAs, makeActor, nhsCb } from "@/prisma/factories/people";
import { makeStaffordshireShown } from "@/prisma/testing/scope-cases";
import { getCheckpoint } from "./checkpoint";
import { getModeration } from "./moderation";
import { listMyCases } from "./my-cases";
import { getPanel } from "./panel";
import { getProgrammeOverview } from "./programme-overview";
import { getRatings } from "./ratings";
import { getReview } from "./review";
import { getUnit } from "./unit";
import { getUnitCase } from "./unit-case";

const unit = "staffordshire";
let shown: MadeCase;
let ends: Date;

beforeAll(async () => {
  shown = await makeStaffordshireShown();
  const where = { submissionId: shown.submissionId, status: "drafted" as const };
  const draft = await database().outcome.findFirstOrThrow({ where });
  ends = draft.representationsDueAt ?? new Date(Number.NaN);
});

type Opened = boolean | undefined;

const onOverview = async (actor: Actor): Promise<Opened> =>
  (await getProgrammeOverview(actor, "2012"))?.rows.find(({ slug }) => slug === unit)?.cells.at(-1)?.isWindowOpen;

const onUnit = async (actor: Actor): Promise<Opened> => (await getUnit(actor, unit))?.checkpoints.at(-1)?.isWindowOpen;

describe("that the time for representations has ended, nobody having closed it", () => {
  const whileOpen = (actor: Actor): Actor => ({ ...actor, now: ends });
  const onceEnded = (actor: Actor): Actor => ({ ...actor, now: new Date(ends.getTime() + 1000) });

  test.each<[string, () => Promise<Actor>, (actor: Actor) => Promise<Opened>]>([
    ["the overview", () => makeActor(nhsCb, "programme_office"), onOverview],
    ["the unit's page", () => makeActor(nhsCb, "programme_office"), onUnit],
    [
      "the checkpoint",
      () => makeActor(nhsCb, "programme_office"),
      async (actor) => (await getCheckpoint(actor, "2012", 3))?.units.find(({ slug }) => slug === unit)?.isWindowOpen,
    ],
    [
      "the panel",
      () => makeActor(nhsCb, "programme_office"),
      async (actor) => (await getPanel(actor, "2012", 3, unit))?.isWindowOpen,
    ],
    [
      "the unit's own case",
      () => actAs(shown.people.lead, "csu:staffordshire"),
      async (actor) => (await getUnitCase(actor, unit, 3))?.isWindowOpen,
    ],
    [
      "a reviewer's cases",
      () => reviewer(),
      async (actor) => (await listMyCases(actor)).toReview.find((row) => row.unit.slug === unit)?.isWindowOpen,
    ],
    ["a review", () => reviewer(), async (actor) => (await getReview(actor, unit, 3))?.isWindowOpen],
    [
      "a moderator's cases",
      () => actAs(shown.people.moderator, nhsCb),
      async (actor) => (await listMyCases(actor)).toModerate.find((row) => row.unit.slug === unit)?.isWindowOpen,
    ],
    [
      "moderation",
      () => actAs(shown.people.moderator, nhsCb),
      async (actor) => {
        const view = await getModeration(actor, unit, 3);
        return view?.state === "open" ? view.isWindowOpen : undefined;
      },
    ],
    [
      "ratings",
      () => actAs(shown.people.moderator, nhsCb),
      async (actor) => (await getRatings(actor, unit, 3))?.isWindowOpen,
    ],
  ])("is known to %s", async (_page, who, isOpenFor) => {
    const actor = await who();
    expect([await isOpenFor(whileOpen(actor)), await isOpenFor(onceEnded(actor))]).toEqual([true, false]);
  });

  test("is not told to who knows the stage and may not read the draft", async () => {
    const observer = await makeActor("sha_cluster:midlands-and-east-of-england", "sha_observer");
    const cell = (await getProgrammeOverview(observer, "2012"))?.rows.find(({ slug }) => slug === unit)?.cells.at(-1);
    expect(cell?.status).toBe("representations");
    expect([await onOverview(onceEnded(observer)), await onUnit(onceEnded(observer))]).toEqual([true, true]);
  });

  const reviewer = (): Promise<Actor> => {
    const [first] = shown.people.reviewers;
    if (first === undefined) throw new Error("No reviewer");
    return actAs(first, nhsCb);
  };
});
