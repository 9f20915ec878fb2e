import type { HostileClass } from "./hostile-file";
import { officeFile, type RawEntry, rawZip } from "./raw-zip";

const secondName = (name: string): Buffer => {
  const data = Buffer.concat([Buffer.from([1, 0, 0, 0, 0]), Buffer.from(name)]);
  const head = Buffer.alloc(4);
  head.writeUInt16LE(0x7075, 0);
  head.writeUInt16LE(data.length, 2);
  return Buffer.concat([head, data]);
};

const withPart = (part: RawEntry) => () => officeFile("docx", [part]);

export const HOSTILE_PARTS: readonly HostileClass[] = [
  {
    name: "names that climb or mislead",
    files: [
      {
        tries: "a name that climbs out",
        expected: "unsafe_part_name",
        bytes: withPart({ name: "word/../../../etc/cron.d/x", data: "x" }),
      },
      { tries: "an absolute name", expected: "unsafe_part_name", bytes: withPart({ name: "/etc/passwd", data: "x" }) },
      {
        tries: "a name with a drive",
        expected: "unsafe_part_name",
        bytes: withPart({ name: "C:/windows/x", data: "x" }),
      },
      {
        tries: "a name with backslashes",
        expected: "unsafe_part_name",
        bytes: withPart({ name: "word\\..\\..\\x", data: "x" }),
      },
      {
        tries: "a name with a NUL",
        expected: "unsafe_part_name",
        bytes: withPart({ name: "word/a.xml\0.exe", data: "x" }),
      },
      {
        tries: "a name written backwards",
        expected: "unsafe_part_name",
        bytes: withPart({ name: "word/\u202Efdp.exe", data: "x" }),
      },
      {
        tries: "a name of 5,000 letters",
        expected: "unsafe_part_name",
        bytes: withPart({ name: `word/${"a".repeat(5_000)}`, data: "x" }),
      },
      {
        tries: "a second name in an extra field",
        expected: "unsafe_part_name",
        bytes: withPart({ name: "word/a.xml", data: "x", extra: secondName("../../x") }),
      },
      {
        tries: "two parts of one name",
        expected: "damaged",
        bytes: () =>
          officeFile("docx", [
            { name: "word/A.xml", data: "1" },
            { name: "word/a.xml", data: "2" },
          ]),
      },
    ],
  },
  {
    name: "macros",
    files: [
      { tries: "a DOCM renamed", expected: "macros", bytes: withPart({ name: "word/vbaProject.bin", data: "x" }) },
      {
        tries: "content types of a macro file",
        expected: "macros",
        bytes: withPart({
          name: "[Content_Types].xml",
          data: '<Types><Override ContentType="application/vnd.ms-word.document.macroEnabled.main+xml"/></Types>',
        }),
      },
      {
        tries: "a sheet of old macros",
        expected: "macros",
        bytes: () => officeFile("xlsx", [{ name: "xl/macrosheets/sheet1.xml", data: "<x/>" }]),
      },
      {
        tries: "an ActiveX control",
        expected: "macros",
        bytes: withPart({ name: "word/activeX/activeX1.bin", data: "x" }),
      },
    ],
  },
  {
    name: "ZIPs of another kind",
    files: [
      { tries: "a plain ZIP", expected: "not_accepted_kind", bytes: () => rawZip([{ name: "a.txt", data: "x" }]) },
      {
        tries: "an OpenDocument text",
        expected: "not_accepted_kind",
        bytes: () => rawZip([{ name: "mimetype", data: "application/vnd.oasis.opendocument.text", isStored: true }]),
      },
      {
        tries: "two kinds of Office file in one",
        expected: "mixed_content",
        bytes: withPart({
          name: "[Content_Types].xml",
          data: '<Types><Override ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/><Override ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>',
        }),
      },
      {
        tries: "a document with a page in its comment",
        expected: "mixed_content",
        bytes: () => rawZip([{ name: "[Content_Types].xml", data: "<Types/>" }], 1, "<script>alert(1)</script>"),
      },
      {
        tries: "a document with bytes after its end",
        expected: "damaged",
        bytes: () => Buffer.concat([officeFile("docx", []), Buffer.from("<script>")]),
      },
      {
        tries: "a web page before the document",
        expected: "not_accepted_kind",
        bytes: () => Buffer.concat([Buffer.from("a,b\n<html><script>"), officeFile("docx", [])]),
      },
    ],
  },
];
