import { readFile } from "node:fs/promises";
import { expect } from "@playwright/test";
import { marksIn } from "../fixtures/marks";
import { test } from "../fixtures/still-world";
import { askEverything } from "./ask-everything";

/** S1 and S4 in one walk. */
test("every address answers everyone as it should, and says no more", async ({ still, origin }) => {
  test.setTimeout(3_600_000);
  const { surprises, leaks } = await askEverything({ ...still, origin }, { open: 250, shut: 750 });
  expect(surprises).toEqual([]);
  expect(leaks).toEqual([]);
});

test("no confidential text is in the log", async () => {
  expect(marksIn(await readFile(process.env.STILL_LOG ?? "", "utf8"))).toEqual([]);
});
