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

function document(title: string, day: string, usedBy: string[] = []) {
  const versions = [{ ...version, uploadedAt: new Date(`${day}T12:00:00Z`) }];
  return { title, owner: "csu" as const, usedBy, versions };
}

const documents = [
  document("Price list", "2012-03-01", ["2.C1", "2.C3"]),
  document("Business plan", "2012-02-01"),
  document("Accounts", "2012-03-30"),
];
const titles = (...args: Parameters<typeof selectDocuments>) => selectDocuments(...args).map(({ title }) => title);

it("orders by name, or by the newest version", () => {
  expect(titles(documents, { show: "all", order: "name" })).toEqual(["Accounts", "Business plan", "Price list"]);
  expect(titles(documents, { show: "all", order: "newest" })).toEqual(["Accounts", "Price list", "Business plan"]);
});

it("finds those to which no criterion points", () => {
  expect(titles(documents, { show: "unused", order: "name" })).toEqual(["Accounts", "Business plan"]);
});

it("puts each version in the file", () => {
  const { header, rows } = documentsExport(documents);
  expect(rows).toHaveLength(3);
  expect(Object.fromEntries(header.map((title, at) => [title, rows[0]?.[at]]))).toMatchObject({
    Document: "Price list",
    Version: 2,
    Bytes: 2048,
    Uploaded: { day: "2012-03-01" },
    "Used by": "2.C1, 2.C3",
  });
});
