/** A whole post that no browser of ours sends to a server function. */
export type BrokenPost = {
  readonly what: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Blob;
};

const boundary = "b";
const type = { "content-type": `multipart/form-data; boundary=${boundary}` };
const part = (name: string, value: string) =>
  `--${boundary}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`;
const end = `--${boundary}--\r\n`;
const arguments_ = (text: string) => part("0", text) + end;

const payloads = [
  "",
  "{",
  "null",
  "[]",
  "{}",
  "1",
  '"$K1"',
  '["$K1"]',
  '["$1","$K1"]',
  '["$@1","$K1"]',
  '["$F1","$K1"]',
  '["$h1","$K1"]',
  '["$T","$K1"]',
  '["$B1","$K1"]',
  '["$Q1","$W1"]',
  '["$i1","$r1"]',
  '["$1:__proto__:constructor","$K1"]',
  '["$1:constructor:constructor","$K1"]',
  '[{"__proto__":{"status":"saved"}},"$K1"]',
  '[{"then":"$1:__proto__:then"},"$K1"]',
  '[{"status":"idle"},{"get":"x"}]',
  '[{"status":"idle"},"text"]',
  '[{"status":"idle"},null]',
  '[{"status":"idle"},["$K1"]]',
  `[{"status":"idle"},"$n${"9".repeat(5000)}"]`,
  `${"[".repeat(20_000)}${"]".repeat(20_000)}`,
  `[{"status":"${"x".repeat(1000)}"},"$K1"]`,
];

export const brokenPosts: readonly BrokenPost[] = [
  ...payloads.map((payload) => ({
    what: `arguments ${payload.slice(0, 40)}`,
    headers: type,
    body: arguments_(payload),
  })),
  { what: "nothing at all", headers: {}, body: "" },
  { what: "a body without a type", headers: { "content-type": "" }, body: "x" },
  { what: "no boundary", headers: { "content-type": "multipart/form-data" }, body: arguments_("[]") },
  {
    what: "another boundary",
    headers: { "content-type": "multipart/form-data; boundary=other" },
    body: arguments_("[]"),
  },
  {
    what: "a boundary of 5,000 letters",
    headers: { "content-type": `multipart/form-data; boundary=${"b".repeat(5000)}` },
    body: end,
  },
  { what: "a body that is cut off", headers: type, body: part("0", "[]").slice(0, -9) },
  {
    what: "a part without a name",
    headers: type,
    body: `--${boundary}\r\nContent-Disposition: form-data\r\n\r\nx\r\n${end}`,
  },
  {
    what: "a part with a header of 100 kB",
    headers: type,
    body: `--${boundary}\r\nX: ${"x".repeat(100_000)}\r\n\r\nx\r\n${end}`,
  },
  {
    what: "a file where text should be",
    headers: type,
    body: `--${boundary}\r\nContent-Disposition: form-data; name="_1_x"; filename="x"\r\n\r\nx\r\n${part("0", '[{"status":"idle"},"$K1"]')}${end}`,
  },
  {
    what: "bytes that are not UTF-8",
    headers: type,
    body: new Blob([
      Buffer.from(part("_1_x", "").slice(0, -2)),
      Buffer.from([0xff, 0xfe, 0xc0]),
      Buffer.from(`\r\n${arguments_('[{"status":"idle"},"$K1"]')}`),
    ]),
  },
  { what: "JSON", headers: { "content-type": "application/json" }, body: "[]" },
  { what: "text", headers: { "content-type": "text/plain;charset=UTF-8" }, body: '[{"status":"idle"},{}]' },
  {
    what: "a text of 1.2 MB",
    headers: { "content-type": "text/plain;charset=UTF-8" },
    body: `["${"x".repeat(1_200_000)}"]`,
  },
  {
    what: "fields of 1.2 MB",
    headers: type,
    body: `${part("_1_text", "x".repeat(1_200_000))}${arguments_('[{"status":"idle"},"$K1"]')}`,
  },
  { what: "an unknown encoding", headers: { ...type, "content-encoding": "br" }, body: arguments_("[]") },
  {
    what: "a form as links send it",
    headers: { "content-type": "application/x-www-form-urlencoded" },
    body: "a=b&__proto__[x]=y",
  },
  {
    what: "a router state that is none",
    headers: { ...type, "next-router-state-tree": "%7B%ff" },
    body: arguments_("[]"),
  },
];

/** Names of server functions that do not exist. */
export const unknownActions = [
  "x",
  "0",
  "__proto__",
  "constructor",
  "toString",
  "f".repeat(42),
  "7f".repeat(21),
  "a".repeat(5000),
  "../x",
];
