import { expect } from "@playwright/test";
import { paths } from "@/lib/paths";
import type { Identity } from "../fixtures/identities";
import { pooled } from "../fixtures/pool";
import { test } from "../fixtures/still-world";

const addresses = [paths.myWork(), paths.account()];
const rounds = process.env.TEST_CAMPAIGN === "full" ? 500 : 25;

/** Whom the page's header is for: "Acting for Essex (CSU lead)". */
async function headerOf(origin: string, address: string, { cookie }: Identity): Promise<string> {
  const response = await fetch(origin + address, { headers: { cookie } });
  const [header = ""] = /Acting for.*?<\/(?:li|p|header)>/s.exec(await response.text()) ?? [];
  return header
    .replaceAll(/<[^>]*>/g, " ")
    .replaceAll(/\s+/g, " ")
    .trim();
}

/** What is kept between requests for one person must never be another's. */
test("people who ask at the same moment each get their own page", async ({ still, origin }) => {
  test.setTimeout(600_000);
  const roles = ["csu_lead", "ccg_lead", "reviewer", "auditor"];
  const people = roles.flatMap((role) => still.identities.filter((who) => who.roles.includes(role)).slice(0, 2));
  const own = new Map<Identity, string>();
  for (const who of people) own.set(who, await headerOf(origin, paths.account(), who));
  expect(new Set(own.values()).size).toBeGreaterThanOrEqual(roles.length);
  expect([...own.values()]).not.toContain("");

  const asked = addresses.flatMap((address) =>
    Array.from({ length: rounds }, () => people.map((who) => ({ address, who }))).flat(),
  );
  const others: string[] = [];
  await pooled(asked, 8, async ({ address, who }) => {
    const header = await headerOf(origin, address, who);
    if (header !== own.get(who)) others.push(`${address} as ${who.name}: ${header}`);
  });
  console.log(`Interleaved: ${asked.length} answers to ${people.length} people, ${others.length} to the wrong one`);
  expect(others).toEqual([]);
});

/** The figures of the overview are kept between requests, so theirs is the likeliest place for a mistake. */
test("people who ask for the units at the same moment each get their own figures", async ({ still, origin }) => {
  test.setTimeout(600_000);
  const address = paths.programmeExport("2012", "csv");
  const figures = async ({ cookie }: Identity) => (await fetch(origin + address, { headers: { cookie } })).text();
  const may = ["programme_office", "reviewer", "moderator", "decision_maker", "sha_observer", "auditor"];
  const people = may.flatMap((role) => still.identities.filter((who) => who.roles.includes(role)).slice(0, 3));
  const own = new Map<Identity, string>();
  for (const who of people) own.set(who, await figures(who));
  expect(new Set(own.values()).size).toBeGreaterThanOrEqual(may.length);
  for (const file of own.values()) expect(file).toMatch(/Unit,Region/);

  const asked = Array.from({ length: rounds }, () => people).flat();
  const others: string[] = [];
  await pooled(asked, 8, async (who) => {
    if ((await figures(who)) !== own.get(who)) others.push(who.name);
  });
  console.log(`Interleaved: ${asked.length} files to ${people.length} people, ${others.length} to the wrong one`);
  expect(others).toEqual([]);
});
