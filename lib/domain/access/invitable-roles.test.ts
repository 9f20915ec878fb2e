import { describe, expect, it } from "vitest";
import { isLead, rolesIn } from "./invitable-roles";
import { ROLES } from "./role";

describe("roles in an organisation", () => {
  it("gives each role one kind of organisation", () => {
    const kinds = ["nhs_cb", "csu", "ccg", "sha_cluster", "other_supplier"] as const;
    expect(kinds.flatMap((kind) => rolesIn(kind)).sort()).toEqual([...ROLES].sort());
  });

  it("counts as leads those who may invite", () => {
    expect(ROLES.filter(isLead)).toEqual(["programme_office", "csu_lead", "ccg_lead"]);
  });
});
