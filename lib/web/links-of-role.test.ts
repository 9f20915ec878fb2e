import { describe, expect, it } from "vitest";
import { type DoorKey, mayPass } from "@/lib/domain/access/doors";
import { ROLES } from "@/lib/domain/access/role";
import { linksOfRole } from "./links-of-role";

const facts = { programme: "2012", ownCheckpoint: 3 };
const texts = (...args: Parameters<typeof linksOfRole>) => linksOfRole(...args).map((link) => link.text);

/** The door behind each link of the frame, written a second time by hand. */
const DOOR: Readonly<Record<string, DoorKey>> = {
  "My work": "page:/",
  "My cases": "page:/cases",
  Decisions: "page:/decisions",
  Programme: "page:/programmes/[programme]",
  Units: "page:/csus",
  Flags: "page:/flags",
  Admin: "page:/admin/people",
  "Our checkpoints": "page:/csus/[csu]",
  "Our evidence": "page:/csus/[csu]/checkpoints/[checkpoint]/evidence",
  "Our customers": "page:/csus/[csu]/customers",
  "Our plan": "page:/csus/[csu]/flags",
  "Our support": "page:/ccgs/[ccg]",
  Audit: "page:/audit",
};

describe("the links of the frame", () => {
  it.each(ROLES)("lead a %s to doors that open", (role) => {
    for (const text of texts([role], "own", facts)) {
      const door = DOOR[text];
      if (door === undefined) throw new Error(`No door is known for ${text}`);
      expect(mayPass(door, [role]), text).toBe(true);
    }
  });

  it("are those of every role held, once each and in one order", () => {
    expect(texts(["moderator", "programme_office"], "nhs-cb", facts)).toEqual([
      "My work",
      "My cases",
      "Programme",
      "Flags",
      "Admin",
    ]);
  });

  it("leave out what there is nothing of yet", () => {
    expect(texts(["csu_lead"], "essex", { programme: null, ownCheckpoint: null })).not.toContain("Our evidence");
    expect(texts(["auditor"], "nhs-cb", { programme: null, ownCheckpoint: null })).toEqual(["Audit"]);
  });

  it("are none for someone without a role", () => {
    expect(linksOfRole([], "", facts)).toEqual([]);
  });
});
