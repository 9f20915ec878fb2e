import { randomBytes } from "node:crypto";
import type { HostileClass } from "./hostile-file";
import { officeFile, rawZip } from "./raw-zip";

const MEGABYTE = 1024 * 1024;

/** The container of Office before 2007, with the name of one stream in its directory. */
function compoundFile(stream: string): Buffer {
  const file = Buffer.alloc(2_048);
  Buffer.from("d0cf11e0a1b11ae1", "hex").copy(file);
  file.writeUInt16LE(9, 30);
  file.writeUInt32LE(1, 48);
  file.write(stream, 1_024, "utf16le");
  return file;
}

const LAUGHS = `<!DOCTYPE x [<!ENTITY a "${"ha".repeat(100)}">${Array.from({ length: 9 }, (_, at) => `<!ENTITY b${at} "${`&${at === 0 ? "a" : `b${at - 1}`};`.repeat(10)}">`).join("")}]>`;
const EXTERNAL = '<!DOCTYPE x [<!ENTITY x SYSTEM "file:///etc/passwd">]>';

const document = (data: Buffer | string) => () => officeFile("docx", [{ name: "word/document.xml", data }]);

export const HOSTILE_OFFICE: readonly HostileClass[] = [
  {
    name: "encrypted or of before 2007",
    files: [
      { tries: "a document with a password", expected: "encrypted", bytes: () => compoundFile("EncryptedPackage") },
      {
        tries: "a part with a password",
        expected: "encrypted",
        bytes: () =>
          officeFile(
            "docx",
            [{ name: "word/a.xml", data: "x", flags: 1, isStored: true }].map((part) => ({
              ...part,
              data: `${"\0".repeat(12)}x`,
              claimedSize: 1,
            })),
          ),
      },
      { tries: "a .doc", expected: "old_office", bytes: () => compoundFile("WordDocument") },
      { tries: "an .xls renamed", expected: "old_office", bytes: () => compoundFile("Workbook") },
    ],
  },
  {
    name: "entities",
    files: [
      {
        tries: "to read a file of the server",
        expected: "unread",
        bytes: document(`${EXTERNAL}<document><p><t>&x;</t></p></document>`),
      },
      {
        tries: "a billion laughs in the text",
        expected: "unread",
        bytes: document(`${LAUGHS}<document><p><t>&b8;</t></p></document>`),
      },
      {
        tries: "a billion laughs in the content types",
        expected: "mixed_content",
        bytes: () => officeFile("docx", [{ name: "[Content_Types].xml", data: `${LAUGHS}<Types>&b8;</Types>` }]),
      },
      {
        tries: "to fetch by the workbook's list of sheets",
        expected: "unread",
        bytes: () =>
          officeFile("xlsx", [
            {
              name: "xl/workbook.xml",
              data: '<!DOCTYPE x SYSTEM "http://127.0.0.1:9/x.dtd"><workbook><sheets/></workbook>',
            },
          ]),
      },
    ],
  },
  {
    name: "XML that is too much",
    files: [
      { tries: "200,000 elements, each in the one before", expected: "unread", bytes: document("<p>".repeat(200_000)) },
      {
        tries: "a million paragraphs",
        expected: "unread",
        bytes: document(
          `<document>${"<p><t>x</t></p>".repeat(1_000_000)}${randomBytes(1_000_000).toString("hex")}</document>`,
        ),
      },
      {
        tries: "an element with 200,000 attributes",
        expected: "read",
        bytes: document(
          `<document><p ${Array.from({ length: 200_000 }, (_, at) => `a${at}="${randomBytes(2).toString("hex")}"`).join(" ")}/></document>`,
        ),
      },
      {
        tries: "one attribute of 30 MB",
        expected: "read",
        bytes: document(`<document><p a="${randomBytes(15 * MEGABYTE).toString("hex")}"/></document>`),
      },
      { tries: "XML that never ends", expected: "unread", bytes: document("<document><p><t>Text") },
      { tries: "bytes that are no text", expected: "unread", bytes: document(randomBytes(100_000)) },
    ],
  },
  {
    name: "cut short or half there",
    files: [
      { tries: "a document cut in half", expected: "damaged", bytes: () => officeFile("docx", []).subarray(0, 400) },
      {
        tries: "a workbook without its directory",
        expected: "damaged",
        bytes: () => officeFile("xlsx", []).subarray(0, -60),
      },
      {
        tries: "a document without its text",
        expected: "damaged",
        bytes: () =>
          rawZip([
            {
              name: "[Content_Types].xml",
              data: '<Types><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
            },
          ]),
      },
      {
        tries: "a ZIP's first four bytes and no more",
        expected: "damaged",
        bytes: () => Buffer.from("504b0304", "hex"),
      },
      {
        tries: "a ZIP's first bytes and then noise",
        expected: "damaged",
        bytes: () => Buffer.concat([Buffer.from("504b0304", "hex"), randomBytes(100_000)]),
      },
    ],
  },
];
