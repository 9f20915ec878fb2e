import { crc32, deflateSync } from "node:zlib";
import type { HostileClass } from "./hostile-file";
import { officeFile } from "./raw-zip";

const PNG_START = Buffer.from("89504e470d0a1a0a", "hex");

function chunk(type: string, data: Buffer = Buffer.alloc(0)): Buffer {
  const named = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, check]);
}

function png(width: number, height: number, extra: readonly Buffer[] = []): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.writeUInt8(8, 8);
  return Buffer.concat([
    PNG_START,
    chunk("IHDR", header),
    ...extra,
    chunk("IDAT", deflateSync(Buffer.alloc(2))),
    chunk("IEND"),
  ]);
}

function jpeg(width: number, height: number): Buffer {
  const frame = Buffer.from("ffc0000b080000000001011100", "hex");
  frame.writeUInt16BE(height, 5);
  frame.writeUInt16BE(width, 7);
  return Buffer.concat([
    Buffer.from("ffd8ffe000104a46494600010100000100010000", "hex"),
    frame,
    Buffer.from("ffda0008010100003f0000ffd9", "hex"),
  ]);
}

const SCRIPT = Buffer.from("<script>alert(document.domain)</script>");

export const HOSTILE_PICTURES: readonly HostileClass[] = [
  {
    name: "pictures that are something else too",
    files: [
      { tries: "a script after a PNG", expected: "mixed_content", bytes: () => Buffer.concat([png(1, 1), SCRIPT]) },
      {
        tries: "a ZIP after a PNG",
        expected: "mixed_content",
        bytes: () => Buffer.concat([png(1, 1), officeFile("docx", [])]),
      },
      {
        tries: "a page after a JPEG",
        expected: "mixed_content",
        bytes: () => Buffer.concat([jpeg(1, 1), Buffer.from("<html>"), SCRIPT]),
      },
      {
        tries: "a page after a JPEG, closed as a JPEG is",
        expected: "mixed_content",
        bytes: () => Buffer.concat([jpeg(1, 1), SCRIPT, Buffer.from("ffd9", "hex")]),
      },
      {
        tries: "a ZIP after a JPEG",
        expected: "mixed_content",
        bytes: () => Buffer.concat([jpeg(1, 1), officeFile("docx", [])]),
      },
      {
        tries: "a byte order mark before a PNG",
        expected: "mixed_content",
        bytes: () => Buffer.concat([Buffer.from("efbbbf", "hex"), png(1, 1)]),
      },
    ],
  },
  {
    name: "pictures that unpack to too much, or are broken",
    files: [
      { tries: "a PNG of four billion points", expected: "picture_too_large", bytes: () => png(65_535, 65_535) },
      { tries: "a JPEG of four billion points", expected: "picture_too_large", bytes: () => jpeg(65_500, 65_500) },
      {
        tries: "a PNG of 60,000 empty parts",
        expected: "too_many_parts",
        bytes: () =>
          png(
            1,
            1,
            Array.from({ length: 60_000 }, () => chunk("tEXt")),
          ),
      },
      {
        tries: "a part that claims 2 GB",
        expected: "damaged",
        bytes: () =>
          Buffer.concat([png(1, 1).subarray(0, 33), Buffer.from("7fffffff49444154", "hex"), Buffer.alloc(100)]),
      },
      { tries: "a PNG cut short", expected: "damaged", bytes: () => png(1, 1).subarray(0, 40) },
      { tries: "a JPEG cut short", expected: "damaged", bytes: () => jpeg(1, 1).subarray(0, -2) },
      {
        tries: "a JPEG of a marker 60,000 times",
        expected: "damaged",
        bytes: () => Buffer.concat([Buffer.from("ffd8", "hex"), Buffer.alloc(60_000, 0xff)]),
      },
    ],
  },
];
