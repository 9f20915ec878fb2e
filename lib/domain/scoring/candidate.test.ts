import { describe, expect, test } from "vitest";
import { checkCandidate, hadOtherDuty, type PanelCandidate } from "@/lib/domain/scoring/candidate";

const ada: PanelCandidate = {
  personId: "ada",
  name: "Ada",
  roles: ["reviewer", "moderator"],
  isOwnUnit: false,
  hasConflict: false,
};
const left = new Date("2012-09-01T09:00:00Z");
const place = (personId: string, duty: "reviewer" | "moderator", replacedAt: Date | null = null) => ({
  personId,
  duty,
  replacedAt,
});

describe("a place on a panel", () => {
  test.each([
    ["as reviewer", "reviewer", [place("bo", "reviewer"), place("mo", "moderator")]],
    ["as moderator", "moderator", [place("bo", "reviewer")]],
    ["as the reviewer that she was", "reviewer", [place("ada", "reviewer", left)]],
    ["as the moderator that she was", "moderator", [place("ada", "moderator", left)]],
    ["as moderator after another who left", "moderator", [place("mo", "moderator", left)]],
  ] as const)("is given %s", (_how, duty, seats) => {
    expect(checkCandidate(ada, duty, seats)).toMatchObject({ ok: true });
  });

  test.each([
    ["without the role", { ...ada, roles: ["moderator"] }, "reviewer", [], "is not a reviewer"],
    ["in her own unit", { ...ada, isOwnUnit: true }, "reviewer", [], "belongs to this unit"],
    ["with a conflict", { ...ada, hasConflict: true }, "moderator", [], "conflict of interest"],
    ["twice", ada, "reviewer", [place("ada", "reviewer")], "on this panel already"],
    ["once she reviewed it", ada, "moderator", [place("ada", "reviewer", left)], "cannot moderate it"],
    ["once she moderated it", ada, "reviewer", [place("ada", "moderator", left)], "cannot review it"],
    ["beside another moderator", ada, "moderator", [place("mo", "moderator")], "has a moderator"],
  ] as const)("is not given %s", (_how, candidate, duty, seats, says) => {
    expect(checkCandidate(candidate, duty, seats)).toMatchObject({ ok: false, message: expect.stringContaining(says) });
  });

  test("of the other duty is remembered after it was given away, and someone else's is not", () => {
    expect(hadOtherDuty("ada", "moderator", [place("ada", "reviewer", left)])).toBe(true);
    expect(hadOtherDuty("ada", "reviewer", [place("ada", "reviewer"), place("mo", "moderator")])).toBe(false);
  });
});
