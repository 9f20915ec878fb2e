import type { Fields } from "../fixtures/call-action";

/** What no form of ours sends in a field, and anyone can. */
export const hostileValues: readonly string[] = [
  "",
  " ",
  "x".repeat(50_000),
  "a\u0000b",
  "\ud800",
  "\u202e\u2066\ufeff",
  "__proto__",
  "constructor",
  "undefined",
  "null",
  "NaN",
  "-1",
  "1e309",
  "99999999999999999999",
  "0x10",
  "1.5",
  "٣",
  "' OR '1'='1",
  '\'); DROP TABLE "Person"; --',
  "%00",
  "%_\\",
  "../../etc/passwd",
  "//evil.example",
  "\\evil",
  '{"not":""}',
  "[]",
  "<script>alert(1)</script>",
  "{{7*7}}",
  "00000000-0000-0000-0000-000000000000",
  "FFFFFFFF-FFFF-7FFF-8FFF-FFFFFFFFFFFF",
  "2012-02-30",
  "9999999-99-99",
  "=cmd|' /C calc'!A0",
  "\r\nSet-Cookie: a=b",
  "😀".repeat(300),
];

const hostileNames = [
  "__proto__",
  "constructor",
  "toString",
  "hasOwnProperty",
  "__proto__[]",
  "constructor[prototype]",
  "$ACTION_x",
  "",
  "a".repeat(3000),
  "name\u0000",
];

/** The fields of an order with one thing wrong, one after the other. */
export function malformed(fields: Fields): { readonly what: string; readonly fields: Fields }[] {
  const names = Object.keys(fields);
  const one = names.flatMap((name) =>
    hostileValues.map((value) => ({
      what: `${name} is ${JSON.stringify(value).slice(0, 40)}`,
      fields: { ...fields, [name]: value },
    })),
  );
  const shapes = names.flatMap((name) => {
    const { [name]: value = "", ...others } = fields;
    const bare = name.replace(/\[\]$/, "");
    return [
      { what: `${name} is left out`, fields: others },
      {
        what: `${name} is sent twice`,
        fields: { ...fields, [name]: [...(typeof value === "string" ? [value, value] : value), "x"] },
      },
      { what: `${name} is a list`, fields: { ...others, [`${bare}[]`]: ["a", "b"] } },
      {
        what: `${name} is a list of 1,900`,
        fields: { ...others, [`${bare}[]`]: Array.from({ length: 1900 }, () => "x") },
      },
      { what: `${name} has a part`, fields: { ...others, [`${bare}[not]`]: "" } },
      { what: `${name} has a part after a dot`, fields: { ...others, [`${bare}.not`]: "" } },
    ];
  });
  const extra = hostileNames.map((name) => ({
    what: `a field named ${JSON.stringify(name).slice(0, 30)}`,
    fields: { ...fields, [name]: "x" },
  }));
  const many = Object.fromEntries(Array.from({ length: 5000 }, (_, n) => [`field${n}`, "x"]));
  return [...one, ...shapes, ...extra, { what: "5,000 fields", fields: { ...fields, ...many } }];
}
