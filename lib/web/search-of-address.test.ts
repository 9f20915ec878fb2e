import { expect, test } from "vitest";
import { overviewSearchSchema } from "@/lib/schemas/overview";
import { searchOfAddress } from "./search-of-address";

const read = (search: string) => searchOfAddress(new URLSearchParams(search));

test("a key given once is its value, one given twice is both", () => {
  expect(read("region=London&stage=&region=National")).toEqual({ region: ["London", "National"], stage: "" });
  expect(read("")).toEqual({});
});

test("a list leaves out what was given twice, and so does its file", () => {
  expect(overviewSearchSchema.parse(read("region=London&region=National&scope=national"))).toMatchObject({
    region: undefined,
    scope: "national",
  });
});
