import { validateFileName } from "yauzl";
import { type DetectedKind, type DocumentKind, type RefusalCode, refused } from "@/lib/domain/evidence/document-kind";
import { type OpenZip, openZip, type ZipEntry } from "./open-zip";
import { bytesInMemory, type RandomAccessBytes } from "./random-access-bytes";

/** What a ZIP may hold before anything in it is unpacked (Our design). */
const MOST_PARTS = 1_000;
const MOST_UNPACKED_BYTES = 200 * 1024 * 1024;
const MOST_RATIO = 100;
/** A small part of a repeated word packs well and harms nobody; the ratio is asked of parts above this size. */
const RATIO_FROM_BYTES = 1024 * 1024;
/** A chart keeps its figures as a small workbook inside the document; larger ones are somebody's hiding place. */
const MOST_CHART_WORKBOOK_BYTES = 8 * 1024 * 1024;
const MOST_CONTENT_TYPES_BYTES = 512 * 1024;

const CHART_WORKBOOK = /^(word|ppt|xl)\/embeddings\/[^/]+\.xlsx$/;
const MACRO_PART = /(^|\/)(vbaproject\.bin|vbadata\.xml|macrosheets\/.+|activex\/.+)$/i;
const ARCHIVE_NAME =
  /\.(zip|7z|rar|gz|tgz|bz2|xz|tar|zst|cab|iso|jar|apk|docx?|docm|xlsm|xlsb|pptx?|pptm|od[tsp]|epub)$/i;
const ARCHIVE_STARTS = [
  "504b0304",
  "504b0506",
  "526172211a07",
  "377abcaf271c",
  "1f8b08",
  "425a68",
  "fd377a585a00",
  "4d534346",
  "28b52ffd",
];

const MAIN_PARTS: Readonly<Record<string, DocumentKind>> = {
  "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml": "docx",
  "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml": "xlsx",
  "application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml": "pptx",
};
const FOLDERS: Readonly<Record<string, string>> = { docx: "word/", xlsx: "xl/", pptx: "ppt/" };

/**
 * Which Office kind a ZIP is, read from its directory, its content types and the first bytes of each part. Nothing is
 * unpacked beyond that, so a bomb costs what its directory costs. Macros, archives within, names that climb out,
 * encryption and whatever unpacks to too much are refused.
 */
export async function checkOfficePackage(bytes: RandomAccessBytes): Promise<DetectedKind> {
  return checkPackage(bytes, MOST_UNPACKED_BYTES, "document");
}

async function checkPackage(
  bytes: RandomAccessBytes,
  mostUnpacked: number,
  level: "document" | "chart workbook",
): Promise<DetectedKind> {
  let zip: OpenZip;
  try {
    zip = await openZip(bytes);
  } catch {
    return refused("damaged");
  }
  try {
    // The EOCD's comment is where a second file is hidden; no Office program writes one.
    if (zip.hasComment) return refused("mixed_content");
    if (zip.entryCount > MOST_PARTS) return refused("too_many_parts");
    const parts = await listParts(zip, bytes.sizeBytes, mostUnpacked);
    if (!Array.isArray(parts)) return parts;
    const kind = await kindOf(zip, parts);
    if (typeof kind !== "string") return kind;
    const remaining = mostUnpacked - parts.reduce((sum, part) => sum + part.entry.uncompressedSize, 0);
    const hidden = await refusalOfContents(zip, parts, level, remaining);
    return hidden === null ? { state: "accepted", kind } : refused(hidden);
  } catch {
    return refused("damaged");
  } finally {
    zip.close();
  }
}

async function listParts(zip: OpenZip, sizeBytes: number, mostUnpacked: number): Promise<ZipEntry[] | DetectedKind> {
  const parts = new Map<string, ZipEntry>();
  let unpacked = 0;
  for await (const part of zip.entries()) {
    const { compressedSize, uncompressedSize } = part.entry;
    unpacked += uncompressedSize;
    if (unpacked > mostUnpacked) return refused("unpacks_too_large");
    if (uncompressedSize > RATIO_FROM_BYTES && uncompressedSize / Math.max(1, compressedSize) > MOST_RATIO) {
      return refused("unpacks_too_large");
    }
    if (part.entry.isEncrypted()) return refused("encrypted");
    if (!hasSafeName(part)) return refused("unsafe_part_name");
    // Two parts of one name: one program would show the first and another the second.
    if (parts.has(part.name.toLowerCase())) return refused("damaged");
    if (MACRO_PART.test(part.name)) return refused("macros");
    if (ARCHIVE_NAME.test(part.name)) return refused("nested_archive");
    parts.set(part.name.toLowerCase(), part);
  }
  // Entries that overlap in the file unpack to more than the file could hold.
  if (unpacked > RATIO_FROM_BYTES && unpacked / sizeBytes > MOST_RATIO) return refused("unpacks_too_large");
  return [...parts.values()];
}

function hasSafeName({ name, entry }: ZipEntry): boolean {
  const hasSecondName = entry.extraFields.some((field) => field.id === 0x7075);
  const hasStrangeCharacter = /[\p{C}\uFFFD\\:]/u.test(name);
  return !hasSecondName && !hasStrangeCharacter && name.length <= 260 && validateFileName(name) === null;
}

async function kindOf(zip: OpenZip, parts: readonly ZipEntry[]): Promise<DocumentKind | DetectedKind> {
  const contentTypes = parts.find((part) => part.name === "[Content_Types].xml");
  if (contentTypes === undefined) return refused("not_accepted_kind");
  if (contentTypes.entry.uncompressedSize > MOST_CONTENT_TYPES_BYTES) return refused("damaged");
  const text = (await zip.read(contentTypes, MOST_CONTENT_TYPES_BYTES)).toString("utf8");
  if (/<!DOCTYPE|<!ENTITY/i.test(text)) return refused("mixed_content");
  if (/macroEnabled|vbaProject/i.test(text)) return refused("macros");
  const kinds = Object.entries(MAIN_PARTS).filter(([mediaType]) => text.includes(`"${mediaType}"`));
  const kind = kinds[0]?.[1];
  if (kind === undefined) return refused("not_accepted_kind");
  if (kinds.length > 1) return refused("mixed_content");
  const folder = FOLDERS[kind] ?? "";
  return parts.some((part) => part.name.startsWith(folder)) ? kind : refused("damaged");
}

async function refusalOfContents(
  zip: OpenZip,
  parts: readonly ZipEntry[],
  level: "document" | "chart workbook",
  unpackedBytesLeft: number,
): Promise<RefusalCode | null> {
  for (const part of parts) {
    const start = (await zip.read(part, 8)).toString("hex");
    if (!ARCHIVE_STARTS.some((archive) => start.startsWith(archive))) continue;
    const mayHold = level === "document" && CHART_WORKBOOK.test(part.name);
    if (!mayHold || part.entry.uncompressedSize > MOST_CHART_WORKBOOK_BYTES) return "nested_archive";
    const workbook = bytesInMemory(await zip.read(part, MOST_CHART_WORKBOOK_BYTES));
    const checked = await checkPackage(workbook, unpackedBytesLeft, "chart workbook");
    if (checked.state === "refused") return checked.code;
    if (checked.kind !== "xlsx") return "nested_archive";
  }
  return null;
}
