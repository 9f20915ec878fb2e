import { beforeAll, expect, it } from "vitest";
import type { Actor } from "@/lib/db/actor";
import { database } from "@/lib/db/client";
import { selectFlags } from "@/lib/domain/flag/select-flags";
import { listFlags } from "@/lib/queries/flags";
import { setClock } from "@/prisma/factories/clock";
import { actAs, makePerson, nhsCb, type OrganisationName } from "@/prisma/factories/people";
import { lookAtFlags } from "./look-at-flags";
import { raiseFlag } from "./raise-flag";

const at = (time: string) => new Date(`2012-09-14T${time}Z`);
const essex: OrganisationName = "csu:essex";

let reader: { id: string };
let raiser: { id: string };

beforeAll(async () => {
  reader = await makePerson(nhsCb, ["programme_office"]);
  raiser = await makePerson(nhsCb, ["moderator", "programme_office"]);
});

async function actAt(person: { id: string }, time: string, organisation: OrganisationName = nhsCb): Promise<Actor> {
  await setClock(at(time));
  return actAs(person, organisation);
}

async function lookAt(person: { id: string }, time: string): Promise<Date | null> {
  return lookAtFlags(await actAt(person, time));
}

async function raiseAt(person: { id: string }, time: string, title: string): Promise<void> {
  const unit = await database().organisation.findFirstOrThrow({ where: { kind: "csu", slug: "essex" } });
  const raised = await raiseFlag(await actAt(person, time), {
    csuId: unit.id,
    title,
    rootCause: "The post was not filled.",
    severity: "high",
    criterionId: null,
    dueOn: "2012-11-30",
  });
  expect(raised.ok).toBe(true);
}

async function newTo(person: { id: string }, time: string, since: Date): Promise<string[]> {
  const choice = { show: "open", sort: "flag", direction: "ascending", since: since.toISOString() } as const;
  return selectFlags(await listFlags(await actAt(person, time)), choice).map(({ title }) => title);
}

it("finds what others raised since the last sitting, for each reader by their own looks", async () => {
  await raiseAt(raiser, "07:00:00", "Before the first look");
  expect(await lookAt(reader, "08:00:00")).toBeNull();
  await raiseAt(raiser, "08:10:00", "In the same sitting");
  expect(await lookAt(reader, "08:20:00")).toBeNull();
  await raiseAt(raiser, "09:00:00", "By another");
  await raiseAt(reader, "09:05:00", "By the reader");
  const since = await lookAt(reader, "10:30:00");
  expect(since?.getTime()).toBeCloseTo(at("08:20:00").getTime(), -4);
  if (since === null) throw new Error("The second sitting has a first before it");
  expect(await newTo(reader, "10:31:00", since)).toEqual(["By another"]);
  expect(await newTo(raiser, "10:32:00", since)).toEqual(["By the reader"]);
  expect(await lookAt(reader, "10:33:00")).toEqual(since);
  expect(await lookAt(raiser, "10:34:00")).toBeNull();
});

it("is kept for each organisation that one acts for", async () => {
  const person = await makePerson(essex, ["csu_lead"]);
  expect(await lookAtFlags(await actAt(person, "11:00:00", essex))).toBeNull();
  expect(await database().flagsLook.findMany({ where: { personId: person.id } })).toMatchObject([
    { organisationId: (await actAt(person, "11:00:00", essex)).organisationId, newSince: null },
  ]);
});

it("is one row however many windows look at the same moment, the first time and later", async () => {
  const person = await makePerson(nhsCb, ["auditor"]);
  for (const time of ["12:00:00", "15:00:00"]) {
    const actor = await actAt(person, time);
    const since = await Promise.all(Array.from({ length: 8 }, () => lookAtFlags(actor)));
    expect(new Set(since.map((each) => each?.getTime())).size).toBe(1);
    expect(await database().flagsLook.count({ where: { personId: person.id } })).toBe(1);
  }
});
