import { beforeAll, expect, it } from "vitest";
import { setClock } from "@/prisma/factories/clock";
import { makeActor } from "@/prisma/factories/people";
import { getIntentForm } from "./intent-form";

beforeAll(() => setClock(new Date("2012-09-14T08:00:00Z")));

it("offers every unit from A to Z, whatever its capitals, and says which were stopped", async () => {
  const form = await getIntentForm(await makeActor("ccg:99G", "ccg_lead"), "99G", "redesign");
  const names = form?.csus.map(({ text }) => text) ?? [];
  expect(names).toHaveLength(26);
  expect(names).toEqual([...names].sort((a, b) => a.localeCompare(b, "en-GB")));
  expect(names.indexOf("Central Southern")).toBeLessThan(names.indexOf("CSS South"));
  expect(names.filter((name) => name.includes("stopped"))).toEqual([
    "NHS Communications and Engagement Service (stopped at checkpoint 2)",
    "Peninsula (stopped at checkpoint 2)",
    "West Mercia (stopped at checkpoint 2)",
  ]);
});
