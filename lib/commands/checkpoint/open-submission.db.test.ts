import { beforeEach, describe, expect, it } from "vitest";
import type { Actor } from "@/lib/db/actor";
import { database } from "@/lib/db/client";
import { listUnitEvents } from "@/lib/db/unit-events";
import { getMyWork } from "@/lib/queries/my-work";
import { getNavigationFacts } from "@/lib/queries/navigation";
import { getUnitCase } from "@/lib/queries/unit-case";
import { setClock } from "@/prisma/factories/clock";
import { makeActor, nhsCb } from "@/prisma/factories/people";
import { addRehearsal } from "@/prisma/seed/demo/rehearsal";
import { openCheckpoint } from "./open-checkpoint";
import { openSubmission } from "./open-submission";

const gone = { ok: false, error: "not_found" };

let office: Actor;
let lead: Actor;

const caseOf = (slug: string) =>
  database().submission.findFirstOrThrow({
    where: { csu: { slug }, checkpoint: { number: 3, programme: { slug: "2012" } } },
    include: { checkpoint: true },
  });
const seenOf = async (slug: string) => {
  const { id: submissionId, version } = await caseOf(slug);
  return { submissionId, version };
};

/** What an import of outcomes may do after the next checkpoint has opened. */
async function decide(slug: string, proceeds: boolean) {
  await database().outcome.updateMany({
    where: { submission: { csu: { slug }, checkpoint: { number: 2 } }, status: "published" },
    data: { proceeds, scenario: proceeds ? "A" : "C" },
  });
}

describe("a case whose checkpoint opened without its unit", () => {
  beforeEach(async () => {
    await setClock(new Date("2012-07-02T08:00:00Z"));
    office = await makeActor(nhsCb, "programme_office");
    lead = await makeActor("csu:west-mercia", "csu_lead");
  });

  it("waits for its checkpoint to open", async () => {
    await decide("west-mercia", true);
    const closed = { error: "conflict", message: expect.stringContaining("has not opened this checkpoint") };
    expect(await openSubmission(lead, await seenOf("west-mercia"))).toMatchObject(closed);
    await decide("west-mercia", false);
    const { checkpoint } = await caseOf("west-mercia");
    await openCheckpoint(office, { checkpointId: checkpoint.id, version: checkpoint.version });
  });

  it("stays shut while the unit was stopped before, for the office too", async () => {
    const stopped = { error: "conflict", message: expect.stringContaining("stopped at Checkpoint 2") };
    for (const actor of [lead, office]) {
      expect(await openSubmission(actor, await seenOf("west-mercia"))).toMatchObject(stopped);
      const view = await getUnitCase(actor, "west-mercia", 3);
      expect(view?.beginning?.whyNot).toContain("stopped at Checkpoint 2");
    }
    expect(JSON.stringify(await getMyWork(lead))).not.toContain("Open it");
  });

  it("is its own lead's and the programme office's to open", async () => {
    await decide("west-mercia", true);
    const seen = await seenOf("west-mercia");
    const contributor = await makeActor("csu:west-mercia", "csu_contributor");
    expect(await openSubmission(contributor, seen)).toMatchObject({ error: "forbidden" });
    expect((await getUnitCase(contributor, "west-mercia", 3))?.beginning?.whyNot).toContain("CSU lead");
    expect(await openSubmission(await makeActor("csu:essex", "csu_lead"), seen)).toEqual(gone);
    expect(await openSubmission(await makeActor(nhsCb, "reviewer"), seen)).toEqual(gone);
    expect(await openSubmission(await makeActor(nhsCb, "auditor"), seen)).toMatchObject({ error: "forbidden" });
    expect(await caseOf("west-mercia")).toMatchObject({ status: "not_open" });
  });

  it("opens once, when two press at the same moment, and is on the record", async () => {
    await decide("west-mercia", true);
    expect(JSON.stringify(await getMyWork(lead))).toContain("Open it and begin");
    expect((await getUnitCase(lead, "west-mercia", 3))?.beginning).toEqual({ whyNot: null });
    const seen = await seenOf("west-mercia");
    const both = await Promise.all([openSubmission(lead, seen), openSubmission(office, seen)]);
    expect(both.map(({ ok }) => ok).sort()).toEqual([false, true]);
    const { id } = await caseOf("west-mercia");
    expect(await caseOf("west-mercia")).toMatchObject({ status: "preparing" });
    expect(await database().submissionEvent.count({ where: { submissionId: id, event: "open" } })).toBe(1);
    expect(await database().auditEntry.count({ where: { action: "submission.opened", subjectId: id } })).toBe(1);
    expect(await openSubmission(lead, await seenOf("west-mercia"))).toMatchObject({ error: "forbidden" });
    expect((await getUnitCase(lead, "west-mercia", 3))?.beginning).toBeNull();
  });
});

describe("a rehearsal", () => {
  it("puts nothing before its units: the addresses of cases are the real programme's", async () => {
    await setClock(new Date("2012-07-02T08:00:00Z"));
    const unit = await makeActor("csu:essex", "csu_contributor");
    const shown = () =>
      Promise.all([getMyWork(unit), getNavigationFacts(unit), listUnitEvents(unit, unit.organisationId ?? "", 50)]);
    const before = await shown();
    await database().$transaction((tx) => addRehearsal(tx, new Date("2012-07-02T08:00:00Z")));
    const { id, version } = await database().checkpoint.findFirstOrThrow({
      where: { number: 1, programme: { slug: "rehearsal" } },
    });
    const opened = await openCheckpoint(await makeActor(nhsCb, "programme_office"), { checkpointId: id, version });
    expect(opened).toMatchObject({ ok: true, value: { units: 26 } });
    expect(await shown()).toEqual(before);
  });
});
