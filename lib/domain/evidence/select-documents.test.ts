import { expect, it } from "vitest";
import { documentsExport } from "./documents-export";
import { selectDocuments } from "./select-documents";

const version = {
  version: 2,
  fileName: "prices.pdf",
  kind: "pdf" as const,
  parts: 12,
  sizeBytes: 2048,
  uploadedBy: "CSU lead, Essex",
};

function document(title: string, day: string | null, usedBy: string[] = []) {
  const versions = day === null ? [] : [{ ...version, uploadedAt: new Date(`${day}T12:00:00Z`) }];
  return { title, owner: "csu" as const, usedBy, versions };
}

const documents = [
  document("Price list", "2012-03-01", ["2.C1", "2.C3"]),
  document("Business plan", "2012-02-01"),
  document("Accounts", null),
];
const titles = (...args: Parameters<typeof selectDocuments>) => selectDocuments(...args).map(({ title }) => title);

it("orders by name, or by the newest version, with what is being checked first", () => {
  expect(titles(documents, { show: "all", order: "name" })).toEqual(["Accounts", "Business plan", "Price list"]);
  expect(titles(documents, { show: "all", order: "newest" })).toEqual(["Accounts", "Price list", "Business plan"]);
});

it("finds those to which no criterion points", () => {
  expect(titles(documents, { show: "unused", order: "name" })).toEqual(["Accounts", "Business plan"]);
});

it("puts each version that is ready in the file, and none that is being checked", () => {
  const { header, rows } = documentsExport(documents);
  expect(rows).toHaveLength(2);
  expect(Object.fromEntries(header.map((title, at) => [title, rows[0]?.[at]]))).toMatchObject({
    Document: "Price list",
    Version: 2,
    Bytes: 2048,
    Uploaded: { day: "2012-03-01" },
    "Used by": "2.C1, 2.C3",
  });
});
