import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { deflateSync } from "node:zlib";
import JSZip from "jszip";
import pptxgen from "pptxgenjs";
import { describe, expect, it } from "vitest";
import { detectKind } from "./detect-kind";
import { inspectDocument } from "./inspect-document";
import { bytesInMemory } from "./random-access-bytes";

/** A presentation with a chart, which keeps its figures as a workbook inside the file: an archive that is not refused. */
async function presentation(): Promise<Buffer> {
  const deck = new pptxgen();
  const slide = deck.addSlide();
  slide.addText("Income by service line", { x: 1, y: 1 });
  slide.addChart(deck.ChartType.bar, [{ name: "Income", labels: ["One", "Two"], values: [1, 2] }], {
    x: 1,
    y: 2,
    w: 5,
    h: 3,
  });
  deck.addSlide().addText("Next steps", { x: 1, y: 1 });
  const written = await deck.write({ outputType: "nodebuffer" });
  if (!(written instanceof Uint8Array)) throw new Error("Not bytes");
  return Buffer.from(written);
}

const detect = (bytes: Uint8Array | string) => detectKind(bytesInMemory(Buffer.from(bytes)));

describe("detectKind", () => {
  it("takes a presentation with a chart, and its slides are counted", async () => {
    const bytes = await presentation();
    expect(await detect(bytes)).toEqual({ state: "accepted", kind: "pptx" });
    const folder = await mkdtemp(path.join(tmpdir(), "kinds-"));
    await writeFile(path.join(folder, "deck"), bytes);
    expect(await inspectDocument(path.join(folder, "deck"), "pptx")).toEqual({ state: "inspected", slides: 2 });
    await rm(folder, { recursive: true });
  });

  it("looks into the chart's workbook as into the file", async () => {
    const deck = await JSZip.loadAsync(await presentation());
    const name = Object.keys(deck.files).find((part) => part.endsWith(".xlsx")) ?? "";
    const workbook = await JSZip.loadAsync((await deck.file(name)?.async("nodebuffer")) ?? "");
    workbook.file("xl/vbaProject.bin", "macro");
    deck.file(name, await workbook.generateAsync({ type: "nodebuffer" }));
    expect(await detect(await deck.generateAsync({ type: "nodebuffer" }))).toEqual({
      state: "refused",
      code: "macros",
    });
  });

  it.each([
    "a,b\n1,2\n",
    "\uFEFFname;value\r\nÉlan;1\r\n",
    "a\tb\n1\t2",
    "\n\nname,note\nx,1 < 2 and 3 > 2\n",
    '"£","ŵ"\n',
  ])("takes the CSV %j", async (text) => {
    expect(await detect(text)).toEqual({ state: "accepted", kind: "csv" });
  });

  it("takes a CSV whose letters lie across two pieces", async () => {
    expect(await detect(`a,b\n${"é,ŵ\n".repeat(100_000)}`)).toEqual({ state: "accepted", kind: "csv" });
  });

  it("takes pictures, with what cameras put after them", async () => {
    const png = Buffer.concat([
      Buffer.from("89504e470d0a1a0a0000000d4948445200000001000000010800000000", "hex"),
      Buffer.from("3a7e9b55", "hex"),
      part("IDAT", deflateSync(Buffer.alloc(2))),
      part("IEND", Buffer.alloc(0)),
    ]);
    expect(await detect(png)).toEqual({ state: "accepted", kind: "png" });
    const jpeg = "ffd8ffe000104a46494600010100000100010000ffc0000b080001000101011100ffda0008010100003f0000ffd9";
    for (const after of ["", "000000", Buffer.from("camera record SEFT").toString("hex")]) {
      expect(await detect(Buffer.from(jpeg + after, "hex"))).toEqual({ state: "accepted", kind: "jpeg" });
    }
  });
});

/** The check sum of a part is for who draws the picture. */
function part(type: string, data: Buffer): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  return Buffer.concat([length, Buffer.from(type, "latin1"), data, Buffer.alloc(4)]);
}
