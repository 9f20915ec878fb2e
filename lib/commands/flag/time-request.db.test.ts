import { beforeAll, describe, expect, it } from "vitest";
import type { Actor } from "@/lib/db/actor";
import { database } from "@/lib/db/client";
import { systemActor } from "@/lib/db/system-actor";
import { getFlag } from "@/lib/queries/flag";
import { composeMail } from "@/lib/queries/mail/compose-mail";
import { getMyWork } from "@/lib/queries/my-work";
import { setClock } from "@/prisma/factories/clock";
import { type MadeFlag, makeFlag } from "@/prisma/factories/flag";
import { actAs, nhsCb } from "@/prisma/factories/people";
import { type OrderFlagInput, orderFlag } from "./order-flag";

const now = new Date("2012-09-14T08:00:00Z");
const service = systemActor(now, "test", true);
const said = "Two CCGs meet only in October.";

let office: Actor;
let lead: Actor;
let made: MadeFlag;

beforeAll(async () => {
  await setClock(now);
  made = await makeFlag({ slug: "essex", status: "in_progress" });
  office = await actAs(made.people.programmeOfficer, nhsCb);
  lead = await actAs(made.people.lead, "csu:essex");
});

async function give(actor: Actor, order: OrderFlagInput["order"], reason = said) {
  const { version } = await database().flag.findUniqueOrThrow({ where: { id: made.flagId } });
  const dueOn = order === "extend" ? "2012-11-30" : null;
  return orderFlag(actor, { flagId: made.flagId, version, order, reason, dueOn });
}

const asked = async (actor: Actor) => (await getFlag(actor, "essex", made.number))?.timeAsked;
const orders = async (actor: Actor) => (await getFlag(actor, "essex", made.number))?.orders;
const mailed = async (kind: "mail.time_asked" | "mail.flag_answered") =>
  composeMail(service, { kind, payload: { flagId: made.flagId } });
const taskOf = async (actor: Actor) => {
  const { late, thisWeek, later, waiting } = await getMyWork(actor);
  return [...late, ...thisWeek, ...later, ...waiting].find(({ key }) => key === `flag:${made.flagId}`);
};

describe("a request for more time", () => {
  it("cannot be refused before it is made", async () => {
    expect(await orders(office)).not.toContain("refuse_time");
    expect(await give(office, "refuse_time")).toMatchObject({ error: "conflict" });
  });

  it("waits for the programme office, on the flag, in its work and in its mail", async () => {
    expect(await give(lead, "ask_for_time")).toMatchObject({ ok: true });
    expect(await asked(office)).toEqual({ on: "2012-09-14", text: said, mayAnswer: true });
    expect(await asked(lead)).toMatchObject({ mayAnswer: false });
    expect((await taskOf(office))?.title).toMatch(/^Give more time, or say no/);
    expect((await taskOf(lead))?.why).toBe("You asked for more time; NHS CB has not answered");
    const { email } = await database().person.findUniqueOrThrow({ where: { id: office.personId ?? "" } });
    expect((await mailed("mail.time_asked")).map(({ to }) => to)).toContain(email);
  });

  it("is refused with a reason, by NHS CB and not by the unit", async () => {
    expect(await give(lead, "refuse_time")).toMatchObject({ error: "forbidden" });
    expect(await give(office, "refuse_time", "")).toMatchObject({ error: "invalid" });
    expect(await give(office, "refuse_time", "October is too late.")).toMatchObject({ ok: true });
    expect(await asked(office)).toBeNull();
    const seen = await getFlag(lead, "essex", made.number);
    expect(seen?.asked).toBe("NHS CB said no to more time: October is too late.");
    expect((await taskOf(office))?.title).toMatch(/^The unit works on it/);
    expect(await mailed("mail.time_asked")).toEqual([]);
    const [answer] = await mailed("mail.flag_answered");
    expect(answer).toMatchObject({ subject: expect.stringContaining("no more time") });
    expect(await database().flag.findUniqueOrThrow({ where: { id: made.flagId } })).toMatchObject({
      status: "in_progress",
    });
    expect(await give(office, "refuse_time")).toMatchObject({ error: "conflict" });
  });

  it("is answered by more time too, and the unit's people hear of it", async () => {
    expect(await give(lead, "ask_for_time")).toMatchObject({ ok: true });
    expect(await give(office, "extend")).toMatchObject({ ok: true });
    expect(await asked(office)).toBeNull();
    const mails = await mailed("mail.flag_answered");
    expect(mails.map(({ to }) => to).length).toBeGreaterThan(0);
    for (const { subject, to } of mails) {
      expect(subject).toMatch(/: more time$/);
      const who = await database().person.findUniqueOrThrow({ where: { email: to }, include: { memberships: true } });
      expect(who.memberships.every(({ role }) => role === "csu_lead" || role === "csu_contributor")).toBe(true);
    }
  });
});
