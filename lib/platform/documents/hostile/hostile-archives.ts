import type { HostileClass } from "./hostile-file";
import { officeFile, type RawEntry, rawZip } from "./raw-zip";

const MEGABYTE = 1024 * 1024;
const zeros = (bytes: number): Buffer => Buffer.alloc(bytes);

/** A ZIP in a ZIP in a ZIP, each with the one before it sixteen times over. */
function nested(depth: number): Buffer {
  let inner = rawZip([{ name: "0.txt", data: zeros(MEGABYTE) }]);
  for (let level = 0; level < depth; level += 1) {
    const data = inner;
    inner = rawZip(Array.from({ length: 16 }, (_, at) => ({ name: `${at}.zip`, data })));
  }
  return inner;
}

function overlapping(count: number): RawEntry[] {
  const kernel: RawEntry = { name: "word/media/kernel.png", data: zeros(900_000) };
  return [
    kernel,
    ...Array.from({ length: count }, (_, at) => ({
      name: `word/media/${at}.png`,
      claimedSize: 900_000,
      sameDataAs: 2,
    })),
  ];
}

const withPart = (part: RawEntry) => () => officeFile("docx", [part]);

export const HOSTILE_ARCHIVES: readonly HostileClass[] = [
  {
    name: "bombs",
    files: [
      {
        tries: "a part of 64 MB of zeros",
        expected: "unpacks_too_large",
        bytes: withPart({ name: "word/a.xml", data: zeros(64 * MEGABYTE) }),
      },
      {
        tries: "parts that claim 4 GB between them",
        expected: "unpacks_too_large",
        bytes: () =>
          officeFile(
            "docx",
            Array.from({ length: 5 }, (_, at) => ({ name: `word/${at}.xml`, claimedSize: 900 * MEGABYTE })),
          ),
      },
      {
        tries: "400 entries over the same data",
        expected: "unpacks_too_large",
        bytes: () => officeFile("docx", overlapping(400)),
      },
      {
        tries: "a part that unpacks to 20 MB and claims 100 bytes",
        expected: "damaged",
        bytes: withPart({ name: "word/document.xml", data: zeros(20 * MEGABYTE), claimedSize: 100 }),
      },
    ],
  },
  {
    name: "archives within archives",
    files: [
      { tries: "a ZIP of ZIPs, four deep", expected: "nested_archive", bytes: () => nested(4) },
      {
        tries: "a ZIP among the parts",
        expected: "nested_archive",
        bytes: withPart({ name: "word/a.zip", data: rawZip([]) }),
      },
      {
        tries: "a ZIP that calls itself XML",
        expected: "nested_archive",
        bytes: withPart({ name: "customXml/item1.xml", data: nested(0) }),
      },
      {
        tries: "a gzip that calls itself a picture",
        expected: "nested_archive",
        bytes: withPart({ name: "word/media/a.png", data: Buffer.from("1f8b0800000000000003", "hex") }),
      },
      {
        tries: "a file that holds the head of itself",
        expected: "nested_archive",
        bytes: () => officeFile("docx", [{ name: "word/embeddings/r.xlsx", data: officeFile("docx", []) }]),
      },
      {
        tries: "a chart's workbook with an archive in it",
        expected: "nested_archive",
        bytes: () =>
          officeFile("pptx", [
            {
              name: "ppt/embeddings/a.xlsx",
              data: officeFile("xlsx", [{ name: "xl/embeddings/b.xlsx", data: officeFile("xlsx", []) }]),
            },
          ]),
      },
    ],
  },
  {
    name: "too many parts",
    files: [
      {
        tries: "1,001 parts",
        expected: "too_many_parts",
        bytes: () =>
          officeFile(
            "docx",
            Array.from({ length: 1_001 }, (_, at) => ({ name: `word/${at}.xml`, data: "x" })),
          ),
      },
      {
        tries: "a directory that claims 65,534",
        expected: "too_many_parts",
        bytes: () => officeFile("docx", [], 65_534),
      },
      {
        tries: "a directory that claims more than it has",
        expected: "damaged",
        bytes: () => officeFile("docx", [], 9),
      },
    ],
  },
];
