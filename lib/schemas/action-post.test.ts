import { describe, expect, it } from "vitest";
import { isActionPost } from "./action-post";

function form(entries: Readonly<Record<string, string | Blob>>): FormData {
  const made = new FormData();
  for (const [name, value] of Object.entries(entries)) made.append(name, value);
  return made;
}

const byScript = (root: string, fields: Readonly<Record<string, string | Blob>> = {}) =>
  isActionPost(form({ ...fields, "0": root }), true);
const plain = (entries: Readonly<Record<string, string | Blob>>) => isActionPost(form(entries), false);

const ours = {
  $ACTION_REF_1: "",
  "$ACTION_1:0": '{"id":"7fda0975e45e27","bound":"$@1"}',
  "$ACTION_1:1": '[{"status":"idle"}]',
  $ACTION_KEY: "kf3a0c1",
};

describe("a post by script", () => {
  it.each([
    ["the first", '[{"status":"idle"},"$K1"]'],
    ["one after an error, with what was typed", '[{"status":"error","values":{"price":"$$5","a":["b"]}},"$K1"]'],
    ["a state with a part that is not there", '[{"status":"error","message":"$undefined"},"$K1"]'],
  ])("is %s", (_what, root) => {
    expect(byScript(root, { _1_text: "Words", "_1_criteria[]": "1" })).toBe(true);
  });

  it.each([
    "",
    "{",
    "null",
    "[]",
    '["$K1"]',
    '["$1","$K1"]',
    '[{"status":"idle"},"$K2"]',
    '[{"status":"idle"},"text"]',
    '[{"status":"idle"},"$K1",1]',
    '[[],"$K1"]',
    '[{"then":"$1:__proto__:then"},"$K1"]',
    '[{"__proto__":{"status":"saved"}},"$K1"]',
    '[{"a":["$F1"]},"$K1"]',
    `[${'{"a":'.repeat(20)}1${"}".repeat(20)},"$K1"]`,
  ])("is not %s", (root) => {
    expect(byScript(root)).toBe(false);
  });

  it("has no other part, no file and no name that cannot be read", () => {
    expect(byScript('[{"status":"idle"},"$K1"]', { "_1_name\u0000": "x" })).toBe(false);
    expect(byScript('[{"status":"idle"},"$K1"]', { "1": "{}" })).toBe(false);
    expect(byScript('[{"status":"idle"},"$K1"]', { _1_file: new Blob(["x"]) })).toBe(false);
  });
});

describe("a post without script", () => {
  it("is what a form of ours holds", () => {
    expect(plain({ ...ours, text: "$ACTION in words, and $1" })).toBe(true);
    expect(plain({ $ACTION_ID_7fda0975e45e27: "", text: "" })).toBe(true);
    const hundredth = Object.entries(ours).map(([name, value]) => [name.replace("1", "108"), value]);
    expect(plain(Object.fromEntries(hundredth))).toBe(true);
  });

  it.each<[string, Readonly<Record<string, string | Blob>>]>([
    ["nothing that names an action", { text: "x" }],
    ["a state that is more than data", { ...ours, "$ACTION_1:1": '[{"a":"$F2"}]' }],
    ["two states", { ...ours, "$ACTION_1:1": "[{},{}]" }],
    ["an action of another shape", { ...ours, "$ACTION_1:0": '{"id":"x","bound":"$@1"}' }],
    ["other bound arguments", { ...ours, "$ACTION_1:0": '{"id":"7f","bound":"$@2"}' }],
    ["a part that no form of ours has", { ...ours, "$ACTION_1:2": "{}" }],
    ["a file", { ...ours, file: new Blob(["x"]) }],
  ])("is not %s", (_what, entries) => {
    expect(plain(entries)).toBe(false);
  });
});
