import { describe, expect, test } from "vitest";
import { z } from "zod";
import { manyOf } from "@/lib/schemas/many-of";
import { readForm } from "@/lib/schemas/read-form";

const schema = z.object({ regions: manyOf(z.enum(["north", "south"]), 2) });

function posted(...regions: string[]) {
  const form = new FormData();
  for (const region of regions) form.append("regions[]", region);
  return schema.safeParse(readForm(form));
}

describe("manyOf", () => {
  test.each([
    [[], []],
    [[""], []],
    [["north"], ["north"]],
    [
      ["north", "south"],
      ["north", "south"],
    ],
  ])("%j ticked gives %j", (ticked, read) => {
    expect(posted(...ticked).data).toEqual({ regions: read });
  });

  test("refuses what is not offered, and too many", () => {
    expect(posted("west").success).toBe(false);
    expect(posted("north", "north", "north").success).toBe(false);
  });
});
