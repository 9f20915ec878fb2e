import { expect, it } from "vitest";
import { headersOfFile, readFileHeaders } from "./whole-file";

it.each(["plan.pdf", 'a b & c; d="e".pdf', "Süd £ 表 😀.csv", "100%.csv", "n".repeat(300)])("carries %j", (name) => {
  const headers = new Headers(
    headersOfFile(name, [
      ["owner", "csu"],
      ["documentId", ""],
      ["other", "x"],
    ]),
  );
  const read = readFileHeaders(headers);
  expect([read.name, [...read.fields]]).toEqual([name, [["owner", "csu"]]]);
});

it("carries half a sign as the sign that stands for what cannot be read", () => {
  expect(readFileHeaders(new Headers(headersOfFile("a\ud800.pdf", []))).name).toBe("a\ufffd.pdf");
});

it.each(["%", "%ff", "%u0041"])("%j is no name", (value) => {
  expect(readFileHeaders(new Headers({ "x-file-name": value })).name).toBe("");
});
