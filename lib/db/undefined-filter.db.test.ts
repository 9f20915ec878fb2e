import { expect, it } from "vitest";
import { database } from "./client";

/** Left alone, Prisma takes a filter whose value is undefined for no filter at all, and finds everyone's rows. */
it("a filter with nothing in it is a fault, and never everything", async () => {
  const filter: { slug?: string } = {};
  Reflect.set(filter, "slug", undefined);
  await expect(database().organisation.findMany({ where: filter })).rejects.toThrow(/undefined/);
  await expect(database().organisation.updateMany({ where: filter, data: { name: "Everyone" } })).rejects.toThrow(
    /undefined/,
  );
  expect(await database().organisation.count({ where: { name: "Everyone" } })).toBe(0);
});
