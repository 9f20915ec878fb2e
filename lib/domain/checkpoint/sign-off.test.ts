import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkSignOff, type LastEdit, leadsWhoMaySignOff } from "./sign-off";

const at = new Date("2012-08-30T10:00:00Z");
const edit = (personId: string, what: LastEdit["what"] = "answer"): LastEdit => ({
  what,
  criterion: "3.L1",
  personId,
  at,
});

describe("sign-off", () => {
  it("is for a lead who prepared nothing that is in the submission", () => {
    expect(checkSignOff("lead-2", ["lead-1", "lead-2"], [edit("lead-1"), edit("contributor")]).ok).toBe(true);
    expect(checkSignOff("lead-1", ["lead-1"], []).ok).toBe(true);
  });

  it("is refused to others, in words that say who can", () => {
    expect(checkSignOff("contributor", ["lead-1"], [])).toEqual({
      ok: false,
      error: "forbidden",
      message: "Only a CSU lead can sign off.",
    });
    const edits = [edit("lead-1"), edit("lead-1"), edit("lead-1", "pointer")];
    expect(checkSignOff("lead-1", ["lead-1", "lead-2"], edits)).toMatchObject({
      error: "forbidden",
      message: "You prepared 2 answers and 1 evidence pointer, so your other lead must sign off.",
    });
    expect(checkSignOff("lead-1", ["lead-1", "lead-2", "lead-3"], [edit("lead-1", "pointer")])).toMatchObject({
      message: "You prepared 1 evidence pointer, so another of your leads must sign off.",
    });
    expect(checkSignOff("lead-1", ["lead-1", "lead-2"], [edit("lead-1"), edit("lead-2")])).toMatchObject({
      error: "conflict",
      message: expect.stringContaining("Invite a colleague"),
    });
  });

  it("never lets anyone sign off what he or she last edited, whoever else did what", () => {
    const person = fc.constantFrom("a", "b", "c", "d");
    fc.assert(
      fc.property(person, fc.uniqueArray(person), fc.array(person), (signer, leads, editors) => {
        const edits = editors.map((personId) => edit(personId));
        const allowed = checkSignOff(signer, leads, edits).ok;
        expect(allowed).toBe(leads.includes(signer) && !editors.includes(signer));
        expect(allowed).toBe(leadsWhoMaySignOff(leads, edits).includes(signer));
      }),
    );
  });
});
