import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { type Change, changedFields, createAutosaver, type Snapshot } from "@/components/form/autosaver";
import type { SaveStatusProps } from "@/components/form/save-status";
import type { FormState } from "@/lib/schemas/form-state";

const AT = "2:02pm";
const saved: FormState = { status: "saved", savedAt: AT };

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** A form of one mind: what is typed, what the service answers, and what was sent and shown. */
function desk({ early = "", isContested = false } = {}) {
  let fields: Snapshot = new Map([["reason", [early]]]);
  let answer: () => Promise<FormState> = async () => saved;
  const sent: Change[] = [];
  const shown: SaveStatusProps[] = [];
  const conflicts: string[] = [];
  const autosaver = createAutosaver({
    read: () => fields,
    drawn: new Map([["reason", [""]]]),
    isContested,
    send: (change) => {
      sent.push(change);
      return answer();
    },
    report: (status) => shown.push(status),
    conflicted: (conflict) => conflicts.push(conflict.at),
  });
  return {
    autosaver,
    sent,
    conflicts,
    phase: () => shown.at(-1)?.phase,
    status: () => shown.at(-1),
    type(text: string, name = "reason") {
      fields = new Map([...fields, [name, [text]]]);
      autosaver.noticed();
    },
    answers(next: () => Promise<FormState>) {
      answer = next;
    },
  };
}

const unreachable = async (): Promise<FormState> => {
  throw new TypeError("Failed to fetch");
};

describe("changedFields", () => {
  test("names what differs; what was unticked is sent empty", () => {
    const before: Snapshot = new Map([
      ["a", ["1"]],
      ["b", ["x", "y"]],
      ["c", ["same"]],
    ]);
    const now: Snapshot = new Map([
      ["a", ["2"]],
      ["c", ["same"]],
      ["d", ["new"]],
    ]);
    expect([...changedFields(before, now)]).toEqual([
      ["a", ["2"]],
      ["b", [""]],
      ["d", ["new"]],
    ]);
  });
});

describe("autosaver", () => {
  test("saves once, a moment after typing stops, and only what changed", async () => {
    const d = desk();
    d.type("No");
    d.type("No fin");
    expect(d.phase()).toBe("unsaved");
    await vi.advanceTimersByTimeAsync(999);
    expect(d.sent).toEqual([]);
    await vi.advanceTimersByTimeAsync(1);
    expect(d.sent).toEqual([{ number: 1, fields: new Map([["reason", ["No fin"]]]) }]);
    expect(d.status()).toEqual({ phase: "saved", savedAt: AT });
  });

  test("saves what was typed before the script came", async () => {
    const d = desk({ early: "Typed early" });
    expect(d.phase()).toBe("unsaved");
    await vi.advanceTimersByTimeAsync(1000);
    expect(d.sent).toEqual([{ number: 1, fields: new Map([["reason", ["Typed early"]]]) }]);
    expect(d.phase()).toBe("saved");
  });

  test("sends nothing while a conflict that came with the page is not settled; a post may settle it", async () => {
    const d = desk({ early: "Mine", isContested: true });
    d.type("Mine, longer");
    await vi.advanceTimersByTimeAsync(60_000);
    expect(d.sent).toEqual([]);
    expect(await d.autosaver.settle()).toBe(true);
    d.autosaver.resume();
    await vi.advanceTimersByTimeAsync(0);
    expect(d.sent).toEqual([{ number: 1, fields: new Map([["reason", ["Mine, longer"]]]) }]);
  });

  test("sends nothing when the words are as they were", async () => {
    const d = desk();
    d.type("a");
    d.type("");
    await vi.advanceTimersByTimeAsync(60_000);
    expect(d.sent).toEqual([]);
    expect(d.phase()).toBe("idle");
  });

  test("keeps trying the same save under the same number, then sends what came after as another", async () => {
    const d = desk();
    d.answers(unreachable);
    d.type("first");
    await vi.advanceTimersByTimeAsync(1000);
    expect(d.phase()).toBe("failing");
    d.type("first and second");
    await vi.advanceTimersByTimeAsync(2000);
    expect(d.sent.map((change) => [change.number, change.fields.get("reason")])).toEqual([
      [1, ["first"]],
      [1, ["first"]],
    ]);
    d.answers(async () => saved);
    await vi.advanceTimersByTimeAsync(5000);
    expect(d.phase()).toBe("unsaved");
    await vi.advanceTimersByTimeAsync(1000);
    expect(d.sent.at(-1)).toEqual({ number: 2, fields: new Map([["reason", ["first and second"]]]) });
    expect(d.phase()).toBe("saved");
  });

  test("a conflict stops saving until it is settled", async () => {
    const d = desk();
    d.answers(async () => ({
      status: "error",
      conflict: { field: "reason", theirs: "theirs", by: null, at: AT, version: 2 },
    }));
    d.type("mine");
    await vi.advanceTimersByTimeAsync(1000);
    expect(d.conflicts).toEqual([AT]);
    expect(d.phase()).toBe("unsaved");
    d.type("mine, longer");
    await vi.advanceTimersByTimeAsync(60_000);
    expect(d.sent).toHaveLength(1);
    d.answers(async () => saved);
    d.autosaver.resume();
    await vi.advanceTimersByTimeAsync(0);
    expect(d.sent.at(-1)).toEqual({ number: 2, fields: new Map([["reason", ["mine, longer"]]]) });
  });

  test("keeping one's own words saves them, also where nothing was typed since; keeping theirs saves nothing", async () => {
    const d = desk();
    d.type("mine");
    await vi.advanceTimersByTimeAsync(1000);
    d.autosaver.resume({ field: "reason", theirs: "theirs" });
    await vi.advanceTimersByTimeAsync(0);
    expect(d.sent.slice(1)).toEqual([{ number: 2, fields: new Map([["reason", ["mine"]]]) }]);
    d.type("theirs again");
    d.autosaver.resume({ field: "reason", theirs: "theirs again" });
    await vi.advanceTimersByTimeAsync(60_000);
    expect(d.sent).toHaveLength(2);
  });

  test("says why words were not accepted, and waits for other words", async () => {
    const d = desk();
    d.answers(async () => ({ status: "error", errors: [{ field: "reason", text: "Use fewer characters" }] }));
    d.type("too long");
    await vi.advanceTimersByTimeAsync(60_000);
    expect(d.sent).toHaveLength(1);
    expect(d.status()).toMatchObject({ phase: "refused", reason: "Use fewer characters" });
  });

  test("posting the whole form waits for the save that is on its way, and cancels the one to come", async () => {
    const d = desk();
    let land: (state: FormState) => void = () => {};
    d.answers(
      () =>
        new Promise((resolve) => {
          land = resolve;
        }),
    );
    d.type("a");
    await vi.advanceTimersByTimeAsync(1000);
    let settled = false;
    const settling = d.autosaver.settle().then(() => {
      settled = true;
    });
    await vi.advanceTimersByTimeAsync(10);
    expect(settled).toBe(false);
    land(saved);
    await settling;
    d.type("ab");
    await d.autosaver.settle();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(d.sent).toHaveLength(1);
  });

  test("a save that was on its way asks for no other beside the post, and a post that fails does not end saving", async () => {
    const d = desk();
    let land = (_: FormState) => {};
    d.answers(() => new Promise((resolve) => (land = resolve)));
    d.type("a");
    await vi.advanceTimersByTimeAsync(1000);
    d.type("ab");
    const settling = d.autosaver.settle();
    land(saved);
    expect(await settling).toBe(true);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(d.sent).toHaveLength(1);
    d.autosaver.resume();
    await vi.advanceTimersByTimeAsync(0);
    expect(d.sent.at(-1)).toEqual({ number: 2, fields: new Map([["reason", ["ab"]]]) });
  });

  test("a conflict that comes back while a post waits stops the post; one that was seen does not", async () => {
    const d = desk();
    d.answers(async () => ({
      status: "error",
      conflict: { field: "reason", theirs: "theirs", by: null, at: AT, version: 2 },
    }));
    d.type("mine");
    vi.advanceTimersByTime(1000);
    expect(await d.autosaver.settle()).toBe(false);
    expect(await d.autosaver.settle()).toBe(true);
  });
});
