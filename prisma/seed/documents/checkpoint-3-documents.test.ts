import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { detectKind } from "@/lib/platform/documents/detect-kind";
import { inspectDocument } from "@/lib/platform/documents/inspect-document";
import { bytesInMemory } from "@/lib/platform/documents/random-access-bytes";
import { CHECKPOINT_3_DOCUMENTS } from "./checkpoint-3-documents";
import type { IllustrativeUnit } from "./illustrative";

const unit: IllustrativeUnit = {
  id: "essex",
  name: "Essex",
  region: "Midlands and East",
  yearlyIncomePence: 1_850_000_000,
  breakEvenIncomePence: 1_620_000_000,
  wholeTimePosts: 212,
  customers: Array.from({ length: 14 }, (_, at) => `Customer ${at + 1} clinical commissioning group with a long name`),
  lines: [
    "Health needs assessment",
    "Business intelligence",
    "Business support (HR, payroll, finance, legal, estates)",
    "IM&T",
  ],
  gaps: [],
};

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "documents-"));
});
afterAll(() => rm(folder, { recursive: true }));

describe.each(CHECKPOINT_3_DOCUMENTS.map((document) => [document.title, document] as const))("%s", (_, document) => {
  it("is a real file in which every pointer has its place", async () => {
    const bytes = await document.make(unit);
    expect(await detectKind(bytesInMemory(bytes))).toEqual({ state: "accepted", kind: document.kind });
    const file = path.join(folder, document.fileName);
    await writeFile(file, bytes);
    const inspection = await inspectDocument(file, document.kind);
    if (inspection.state !== "inspected") throw new Error(inspection.reason);
    for (const { locator } of document.pointers) {
      if (locator.kind === "sheet") expect(inspection.sheets).toContain(locator.value);
      if (locator.kind === "paragraph") expect(Number(locator.value)).toBeLessThanOrEqual(inspection.paragraphs ?? 0);
    }
    // A section that ran over its page would put every later pointer on the wrong one.
    if (document.kind === "pdf") expect(inspection.pages).toBe(document.pointers.length + 1);
  });

  it("is the same bytes each time, and another file for a unit with gaps", async () => {
    const [once, again] = [await document.make(unit), await document.make({ ...unit })];
    expect(once.equals(again)).toBe(true);
    const gaps = document.pointers.map((pointer) => pointer.criterion);
    expect(once.equals(await document.make({ ...unit, gaps }))).toBe(false);
  });
});

it("answers each of the 20 criteria of checkpoint 3", () => {
  const answered = new Set(
    CHECKPOINT_3_DOCUMENTS.flatMap((document) => document.pointers.map((pointer) => pointer.criterion)),
  );
  expect([...answered].toSorted()).toEqual([
    "3.B1",
    "3.B2",
    "3.B3",
    "3.B4",
    "3.B5",
    "3.B6",
    "3.C1",
    "3.C2",
    "3.C3",
    "3.C4",
    "3.C5",
    "3.D1",
    "3.D2",
    "3.D3",
    "3.D4",
    "3.D5",
    "3.L1",
    "3.L2",
    "3.L3",
    "3.L4",
  ]);
});
