import { describe, expect, test } from "vitest";
import { checkConfirm, lockState, wordOf } from "@/lib/domain/moderation/confirmation";
import { checkAgreeTogether, checkAmendment, checkRecord, type RecordToCheck } from "@/lib/domain/moderation/record";

const record: RecordToCheck = {
  agreed: 2,
  decisiveReasons: "Letters cover five of seven lines; page 4.",
  present: ["m1", "m2", "m3"],
  moves: [{ memberId: "m2", to: 2, because: "The letters on page 4 are not signed." }],
  dissent: "",
  locked: false,
  frozen: [
    { memberId: "m1", name: "Reviewer 1", judgement: 2 },
    { memberId: "m2", name: "Reviewer 2", judgement: 4 },
    { memberId: "m3", name: "Reviewer 3", judgement: "cannot_judge" },
  ],
};

describe("the record of a criterion", () => {
  test("keeps where each move started", () => {
    expect(checkRecord(record)).toEqual({
      ok: true,
      value: [{ memberId: "m2", from: 4, to: 2, because: "The letters on page 4 are not signed." }],
    });
  });

  test.each<[string, Partial<RecordToCheck>, string]>([
    ["a locked record", { locked: true }, "conflict"],
    ["no reasons", { decisiveReasons: "" }, "invalid"],
    ["too few present", { present: ["m1"], moves: [], dissent: "Reviewer 2 holds to 4." }, "invalid"],
    ["one present counted twice", { present: ["m1", "m1"], moves: [] }, "invalid"],
    ["a stranger present", { present: ["m1", "m2", "m9"] }, "invalid"],
    ["a difference with neither move nor dissent", { moves: [] }, "invalid"],
    ["a move without a reason", { moves: [{ memberId: "m2", to: 2, because: "" }] }, "invalid"],
    ["a move to where it started", { moves: [{ memberId: "m1", to: 2, because: "It was at 2 before." }] }, "invalid"],
    ["a move by someone absent", { present: ["m1", "m3"] }, "invalid"],
    [
      "a move that stops short",
      { moves: [{ memberId: "m2", to: 3, because: "Half of the letters count." }] },
      "invalid",
    ],
    ["two moves by one", { moves: [...record.moves, ...record.moves] }, "invalid"],
    ["agreed as cannot judge against a score", { agreed: "cannot_judge", moves: [] }, "invalid"],
  ])("%s is refused", (_name, change, error) => {
    expect(checkRecord({ ...record, ...change })).toMatchObject({ ok: false, error });
  });

  test.each<[string, Partial<RecordToCheck>]>([
    ["a dissent instead of a move", { moves: [], dissent: "Reviewer 2 holds that the letters suffice." }],
    [
      "a move that stops short, with dissent",
      { moves: [{ memberId: "m2", to: 3, because: "Half of the letters count." }], dissent: "Reviewer 2 stays at 3." },
    ],
    ["someone absent who scored otherwise", { present: ["m1", "m3"], moves: [] }],
  ])("%s is accepted", (_name, change) => {
    expect(checkRecord({ ...record, ...change })).toMatchObject({ ok: true });
  });
});

test("only a unanimous criterion is agreed with others, and at its own score", () => {
  expect(checkAgreeTogether([3, 3, 3])).toEqual({ ok: true, value: 3 });
  expect(checkAgreeTogether(["cannot_judge", "cannot_judge"])).toEqual({ ok: true, value: "cannot_judge" });
  expect(checkAgreeTogether([3, 3, "cannot_judge"]).ok).toBe(false);
  expect(checkAgreeTogether([]).ok).toBe(false);
});

test("amendments append to what is locked, with words", () => {
  expect(checkAmendment({ locked: true, text: "Page 4 should read page 5." }).ok).toBe(true);
  expect(checkAmendment({ locked: true, text: "" })).toMatchObject({ error: "invalid" });
  expect(checkAmendment({ locked: false, text: "Page 4 should read page 5." })).toMatchObject({ error: "conflict" });
});

describe("confirming", () => {
  const at = (minute: number) => new Date(Date.UTC(2012, 8, 14, 13, minute));
  const facts = {
    members: ["m1", "m2"],
    gone: [],
    criteria: 2,
    recorded: 2,
    lastChangedAt: at(10),
    confirmations: [
      { memberId: "m1", agrees: true, confirmedAt: at(11) },
      { memberId: "m2", agrees: true, confirmedAt: at(12) },
    ],
  };

  test("locks when every member has confirmed the whole record", () => {
    expect(lockState(facts)).toEqual({
      locks: true,
      waitingFor: [],
      disagreeing: [],
      confirmed: ["m1", "m2"],
      absent: [],
    });
    expect(lockState({ ...facts, recorded: 1 }).locks).toBe(false);
    expect(lockState({ ...facts, members: [] }).locks).toBe(false);
    expect(lockState({ ...facts, members: ["m1", "m2", "m3"] })).toMatchObject({ locks: false, waitingFor: ["m3"] });
  });

  test("a change voids the confirmations before it", () => {
    expect(lockState({ ...facts, lastChangedAt: at(12) })).toMatchObject({ locks: false, waitingFor: ["m1"] });
  });

  test("a member who does not agree holds the lock until he or she does", () => {
    const disagrees = [...facts.confirmations, { memberId: "m2", agrees: false, confirmedAt: at(13) }];
    expect(lockState({ ...facts, confirmations: disagrees })).toMatchObject({ locks: false, disagreeing: ["m2"] });
    const agreesAgain = [...disagrees, { memberId: "m2", agrees: true, confirmedAt: at(14) }];
    expect(lockState({ ...facts, confirmations: agreesAgain }).locks).toBe(true);
  });

  test("a member recused since no longer holds it", () => {
    const left = { ...facts, confirmations: facts.confirmations.slice(0, 1), members: ["m1"] };
    expect(lockState(left).locks).toBe(true);
  });

  test("a member who can speak no more is not waited for, and what he or she said counts", () => {
    const silent = { ...facts, members: ["m1", "m2", "m3"], gone: ["m3"] };
    expect(lockState(silent)).toMatchObject({ locks: true, waitingFor: [], absent: ["m3"] });
    const against = { memberId: "m3", agrees: false, confirmedAt: at(13) };
    const spoken = { ...silent, confirmations: [...facts.confirmations, against] };
    expect(lockState(spoken)).toMatchObject({ locks: false, disagreeing: ["m3"], absent: [] });
    const changed = lockState({ ...spoken, lastChangedAt: at(14) });
    expect(changed).toMatchObject({ locks: false, waitingFor: ["m1", "m2"], disagreeing: [], absent: ["m3"] });
    expect(wordOf(changed, [against], "m3")).toBeNull();
    expect(lockState({ ...facts, confirmations: [], gone: ["m1", "m2"] }).locks).toBe(false);
  });

  test.each([
    [{ memberId: "m1", agrees: true, note: "" }, null],
    [{ memberId: "m1", agrees: false, note: "The move by Reviewer 2 is not there." }, null],
    [{ memberId: "m1", agrees: false, note: "" }, "invalid"],
    [{ memberId: "m9", agrees: true, note: "" }, "conflict"],
    [{ memberId: "m1", agrees: true, note: "", recorded: 1 }, "conflict"],
    [{ memberId: "m1", agrees: true, note: "", locked: true }, "conflict"],
  ])("%j", (change, error) => {
    const result = checkConfirm({ ...facts, locked: false, ...change });
    if (error === null) expect(result.ok).toBe(true);
    else expect(result).toMatchObject({ error });
  });
});
