import { beforeAll, describe, expect, it, test } from "vitest";
import type { Actor } from "@/lib/db/actor";
import { database } from "@/lib/db/client";
import type { Result } from "@/lib/domain/shared/result";
import { makeCase } from "@/prisma/factories/case";
import { setClock } from "@/prisma/factories/clock";
import { makeFlag } from "@/prisma/factories/flag";
import { actAs, makeActor, nhsCb } from "@/prisma/factories/people";
import { conflicted, seated } from "@/prisma/testing/seats";
import { addProgress } from "./add-progress";
import { agreePlan } from "./agree-plan";
import { changePlan } from "./change-plan";
import { completeMilestone } from "./complete-milestone";
import { orderFlag } from "./order-flag";
import { raiseFlag } from "./raise-flag";

type Name = "office" | "reviewer" | "moderator" | "decider" | "auditor" | "observer" | "lead" | "contributor";

/** All of them can read the flag. The moderator raised it. */
let readers: Readonly<Record<Name, Actor>>;
let made: Awaited<ReturnType<typeof makeCase>>;
let flagId = "";
let version = 0;
let milestoneId = "";
const at = new Date("2012-09-12T09:00:00Z");

beforeAll(async () => {
  await setClock(new Date("2012-09-14T08:00:00Z"));
  made = await makeCase({ unit: "essex", stage: "in_review", reviewsDone: 1 });
  ({ flagId } = await makeFlag({ slug: "essex", status: "in_progress", people: made.people }));
  const flag = await database().flag.findUniqueOrThrow({
    where: { id: flagId },
    include: { milestones: true, csu: { include: { region: true } } },
  });
  version = flag.version;
  milestoneId = flag.milestones[0]?.id ?? "";
  const cluster = await database().organisation.findFirstOrThrow({
    where: { kind: "sha_cluster", regionId: flag.csu.regionId },
  });
  readers = {
    office: await makeActor(nhsCb, "programme_office"),
    reviewer: await seated(made, ["reviewer"]),
    moderator: await actAs(made.people.moderator, nhsCb),
    decider: await makeActor(nhsCb, "decision_maker"),
    auditor: await makeActor(nhsCb, "auditor"),
    observer: await makeActor(`sha_cluster:${cluster.slug}`, "sha_observer"),
    lead: await actAs(made.people.lead, "csu:essex"),
    contributor: await actAs(made.people.contributor, "csu:essex"),
  };
});

const ordering = (order: Parameters<typeof orderFlag>[1]["order"]) => (actor: Actor) =>
  orderFlag(actor, { flagId, version, order, reason: "The CCGs have confirmed.", dueOn: "2013-03-01" });
const plan = () => ({
  flagId,
  version,
  rootCause: "No price list.",
  exitCriteria: "Five CCGs confirm.",
  csuOwnerId: made.people.lead.id,
  nhsOwnerId: readers.office.personId,
  dueOn: "2012-11-30",
  milestones: [{ title: "Publish the list", dueOn: "2012-10-12" }],
});
const nothing = { documentVersionId: null };
const unit = ["lead", "contributor"] as const;
const watching = ["auditor", "observer"] as const;
const onCase = ["office", "reviewer", "moderator"] as const;

describe("a flag that one may read is not one's to", () => {
  test.each<[string, (actor: Actor) => Promise<Result<unknown>>, readonly Name[]]>([
    ["change the plan of", (actor) => changePlan(actor, plan()), [...watching, "decider"]],
    ["agree the plan of", (actor) => agreePlan(actor, { flagId, version }), [...watching, "decider", "contributor"]],
    [
      "comment on",
      (actor) => addProgress(actor, { flagId, text: "A word.", ...nothing, isForNhsCbOnly: true }),
      [...watching, "decider"],
    ],
    [
      "complete a milestone of",
      (actor) => completeMilestone(actor, { flagId, milestoneId, evidenceText: "Done.", ...nothing }),
      [...watching, ...onCase, "decider"],
    ],
    ["start", ordering("start_work"), [...watching, ...onCase, "decider"]],
    ["ask more time for", ordering("ask_for_time"), [...watching, ...onCase, "decider"]],
    ["propose clearance of", ordering("propose_clearance"), [...watching, ...onCase, "decider", "contributor"]],
    ["decline clearance of", ordering("decline_clearance"), [...watching, ...unit, "decider"]],
    ["clear", ordering("clear"), [...watching, ...unit, "decider", "moderator"]],
    ["check later", ordering("check_effectiveness"), [...watching, ...unit, "decider"]],
    ["open again", ordering("relapse"), [...watching, ...unit, "decider"]],
    ["give more time for", ordering("extend"), [...watching, ...unit, "decider", "reviewer"]],
    ["say no to more time for", ordering("refuse_time"), [...watching, ...unit, "decider", "reviewer"]],
    ["propose to stop over", ordering("propose_stop"), [...watching, ...unit, "decider", "reviewer", "moderator"]],
    ["decide to stop over", ordering("decide_stop"), [...watching, ...unit, ...onCase]],
    ["decide not to stop over", ordering("reject_stop"), [...watching, ...unit, ...onCase]],
  ])("%s", async (_name, give, refused) => {
    for (const name of refused) expect([name, await give(readers[name])]).toMatchObject([name, { error: "forbidden" }]);
    expect(await database().flag.findUniqueOrThrow({ where: { id: flagId } })).toMatchObject({ version });
  });
});

it("is not agreed for NHS CB by a reviewer of other cases, who reads it as decision maker", async () => {
  const elsewhere = await makeActor(nhsCb, "decision_maker", "reviewer");
  expect(await agreePlan(elsewhere, { flagId, version })).toMatchObject({
    error: "forbidden",
    message: "A CSU lead agrees for the unit; someone on the case agrees for NHS CB.",
  });
});

it("is not cleared by whoever raised it, in whatever role", async () => {
  const raiser = await makeActor(nhsCb, "programme_office");
  const own = await makeFlag({ slug: "essex", status: "clearance_proposed", people: made.people });
  await database().flag.update({ where: { id: own.flagId }, data: { raisedById: raiser.personId ?? "" } });
  const { version: seen } = await database().flag.findUniqueOrThrow({ where: { id: own.flagId } });
  const clear = { flagId: own.flagId, version: seen, order: "clear" as const, reason: "", dueOn: null };
  expect(await orderFlag(raiser, clear)).toMatchObject({
    error: "forbidden",
    message: "You raised this, so someone else at NHS CB must clear it.",
  });
  expect(await orderFlag(readers.reviewer, clear)).toMatchObject({ ok: true });
});

it("is not stopped over by a decision maker who scored the case, set aside or not", async () => {
  const scorer = await database().panelMember.findFirstOrThrow({
    where: { submissionId: made.submissionId, scores: { some: {} } },
  });
  const { organisationId, startedAt } = await database().membership.findFirstOrThrow({
    where: { personId: scorer.personId },
  });
  await database().membership.create({
    data: { personId: scorer.personId, organisationId, startedAt, role: "decision_maker" },
  });
  const who = await actAs({ id: scorer.personId }, nhsCb);
  for (const data of [{}, { replacedAt: at, setAsideAt: at }]) {
    await database().panelMember.update({ where: { id: scorer.id }, data });
    for (const order of ["decide_stop", "reject_stop"] as const) {
      expect(await ordering(order)(who)).toMatchObject({
        error: "forbidden",
        message: "You scored this case, so someone else must do this.",
      });
    }
  }
});

it("is raised by NHS CB's people on a case of the unit, and is there to raise for nobody else", async () => {
  const input = () => ({
    csuId: made.unit.id,
    title: "No finance lead",
    rootCause: "The post was not filled.",
    severity: "high" as const,
    criterionId: null,
    dueOn: "2012-10-31",
  });
  const undeclared = await seated(made, ["reviewer"]);
  await database().panelMember.updateMany({
    where: { personId: undeclared.personId ?? "" },
    data: { declaredAt: null },
  });
  const elsewhere = await makeCase({ unit: "arden", stage: "in_review" });
  const others = [
    ...[...watching, ...unit, "decider" as const].map((name) => readers[name]),
    undeclared,
    await seated(made, ["reviewer"], { replacedAt: at }),
    await seated(made, ["reviewer"], { recusedAt: at }),
    await seated(made, ["moderator"], { duty: "moderator", replacedAt: at }),
    await seated(elsewhere, ["reviewer"]),
    await conflicted(await makeActor(nhsCb, "programme_office"), made),
  ];
  for (const other of others) expect(await raiseFlag(other, input())).toEqual({ ok: false, error: "not_found" });
  expect(await raiseFlag(readers.office, { ...input(), dueOn: "2012-09-13" })).toMatchObject({ error: "invalid" });
  for (const name of onCase) expect(await raiseFlag(readers[name], input())).toMatchObject({ ok: true });
});
