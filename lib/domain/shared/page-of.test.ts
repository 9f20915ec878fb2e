import { expect, it } from "vitest";
import { pageOf } from "./page-of";

const seven = [1, 2, 3, 4, 5, 6, 7];

it.each([
  ["the first", 1, [1, 2, 3], 1],
  ["one between", 2, [4, 5, 6], 2],
  ["the last, with what is left", 3, [7], 3],
  ["the last, for an address of a time when there were more", 9, [7], 3],
])("gives %s", (_which, wanted, rows, page) => {
  expect(pageOf(seven, wanted, 3)).toEqual({ rows, page, pages: 3 });
});

it("has one page when there is nothing, and no empty one after a full one", () => {
  expect(pageOf([], 1, 3)).toEqual({ rows: [], page: 1, pages: 1 });
  expect(pageOf([1, 2, 3], 1, 3).pages).toBe(1);
});
