import { crc32, deflateRawSync } from "node:zlib";

export type RawEntry = {
  readonly name: string;
  readonly data?: Buffer | string;
  readonly isStored?: boolean;
  readonly flags?: number;
  readonly extra?: Buffer;
  /** What the directory says it unpacks to, when that is a lie. */
  readonly claimedSize?: number;
  /** Points at another entry's data, as bombs of overlapping entries do. */
  readonly sameDataAs?: number;
};

/** A ZIP written byte by byte, so that it can lie as no library would let it. */
export function rawZip(entries: readonly RawEntry[], claimedCount = entries.length, comment = ""): Buffer {
  const pieces: Buffer[] = [];
  const directory: Buffer[] = [];
  const offsets: number[] = [];
  const packedSizes: number[] = [];
  let offset = 0;
  entries.forEach((entry, at) => {
    const data = Buffer.from(entry.data ?? "");
    const name = Buffer.from(entry.name);
    const shared = entry.sameDataAs;
    const packed = entry.isStored === true ? data : deflateRawSync(data);
    const header = Buffer.alloc(30);
    header.writeUInt32LE(0x04034b50, 0);
    writeShared(header, 4, entry, data, packed.length);
    header.writeUInt16LE(name.length, 26);
    if (shared === undefined) {
      pieces.push(header, name, packed);
      offsets[at] = offset;
      packedSizes[at] = packed.length;
      offset += header.length + name.length + packed.length;
    }
    const extra = entry.extra ?? Buffer.alloc(0);
    const central = Buffer.alloc(46);
    central.writeUInt32LE(0x02014b50, 0);
    central.writeUInt16LE(20, 4);
    writeShared(central, 6, entry, data, packedSizes[shared ?? at] ?? 0);
    central.writeUInt16LE(name.length, 28);
    central.writeUInt16LE(extra.length, 30);
    central.writeUInt32LE(offsets[shared ?? at] ?? 0, 42);
    directory.push(central, name, extra);
  });
  const central = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(claimedCount, 8);
  end.writeUInt16LE(claimedCount, 10);
  end.writeUInt32LE(central.length, 12);
  end.writeUInt32LE(offset, 16);
  end.writeUInt16LE(comment.length, 20);
  return Buffer.concat([...pieces, central, end, Buffer.from(comment, "latin1")]);
}

/** The fields that a local header and the directory have in common, from the version on. */
function writeShared(header: Buffer, at: number, entry: RawEntry, data: Buffer, packedSize: number): void {
  header.writeUInt16LE(20, at);
  header.writeUInt16LE(entry.flags ?? 0, at + 2);
  header.writeUInt16LE(entry.isStored === true ? 0 : 8, at + 4);
  header.writeUInt32LE(crc32(data), at + 10);
  header.writeUInt32LE(packedSize, at + 14);
  header.writeUInt32LE(entry.claimedSize ?? data.length, at + 18);
}

const TYPES = {
  docx: ["word/document.xml", "wordprocessingml.document.main+xml"],
  xlsx: ["xl/workbook.xml", "spreadsheetml.sheet.main+xml"],
  pptx: ["ppt/presentation.xml", "presentationml.presentation.main+xml"],
} as const;

/** The least that is an Office file, to which parts are added; a part of the same name takes the place of its own. */
export function officeFile(kind: keyof typeof TYPES, parts: readonly RawEntry[], claimedCount?: number): Buffer {
  const [main, type] = TYPES[kind];
  const types =
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">' +
    `<Override PartName="/${main}" ContentType="application/vnd.openxmlformats-officedocument.${type}"/></Types>`;
  const own: RawEntry[] = [
    { name: "[Content_Types].xml", data: types },
    { name: main, data: "<document><p><t>Text</t></p></document>" },
  ];
  const entries = [...own.filter(({ name }) => !parts.some((part) => part.name === name)), ...parts];
  return rawZip(entries, claimedCount ?? entries.length);
}
