import { describe, expect, test } from "vitest";
import { VERBS } from "./access-table";
import { type DoorKey, doors, mayPass } from "./doors";
import { words } from "./own-and-others";
import { ROLES } from "./role";

const board = "programme_office reviewer moderator decision_maker";
const unit = "csu_lead csu_contributor";
const ccg = "ccg_lead ccg_member";
const aCase = "/csus/[csu]/checkpoints/[checkpoint]";

/** Who passes each door that no verb is named after, by hand. What rows there are behind it is asked elsewhere. */
const FOR: readonly (readonly [who: string, doors: string])[] = [
  [
    "public",
    `page:/log-in page:/personas page:/outbox page:/forgotten-password page:/reset-password/[token]
      page:/invitations/[token] page:/accessibility page:/privacy page:/help page:/facts page:/receipts action:logIn
      action:usePersona action:requestPasswordReset action:resetPassword action:acceptInvitation route:/api/health
      route:/api/auth/[...nextauth] route:/send-again`,
  ],
  [
    "member",
    `page:/ page:/choose-organisation page:/account action:staySignedIn action:chooseOrganisation
      action:changePreferences action:changePassword`,
  ],
  ["csu_lead ccg_lead", "page:/team"],
  [
    "programme_office",
    `page:/admin/people route:/admin/people/export/[format] page:/admin/clock action:advanceClock page:/admin/imports
      page:/admin/imports/[batch] route:/admin/imports/[batch]/refused route:/api/imports action:applyImport
      page:/programmes/[programme]/checkpoints/[checkpoint]/panels/[csu] page:/ccgs route:/ccgs/export/[format]`,
  ],
  ["programme_office auditor", "page:/programmes/[programme]/checkpoints/[checkpoint]"],
  [
    `${board} sha_observer auditor`,
    `page:/programmes/[programme] route:/programmes/[programme]/export/[format] page:/csus route:/csus/export/[format]
      page:/flags route:/flags/export/[format]`,
  ],
  [`${board} ${unit} ${ccg} sha_observer auditor`, `page:/csus/[csu] page:${aCase}/outcome`],
  [
    `${board} ${unit} sha_observer auditor`,
    "page:/csus/[csu]/timeline page:/csus/[csu]/flags page:/csus/[csu]/flags/[number]",
  ],
  [`${board} ${unit}`, "page:/csus/[csu]/customers route:/csus/[csu]/customers/export/[format] action:moveFlag"],
  [`${board} ${unit} auditor`, `page:${aCase} route:/api/files/[version] route:/api/files/[version]/text`],
  [`${unit} programme_office`, `page:${aCase}/evidence route:${aCase}/evidence/export/[format]`],
  [`${unit} programme_office auditor`, `page:${aCase}/receipt route:/api/receipts/[csu]/[checkpoint]`],
  [
    unit,
    `page:${aCase}/criteria/[code] page:${aCase}/income page:${aCase}/submit action:stateBreakEven action:removeIncome
      route:/api/submissions/[submission]/documents`,
  ],
  ["csu_lead", "action:submitCase action:resubmitCase action:makeRepresentation"],
  ["reviewer moderator", "page:/cases"],
  [
    "reviewer",
    `page:${aCase}/declaration page:${aCase}/review page:${aCase}/review/[code] page:${aCase}/review/submit
      action:saveScoreDraft`,
  ],
  ["moderator", `page:${aCase}/panel action:agreeTogether action:changeIssue`],
  [`${board} auditor`, `page:${aCase}/moderation page:${aCase}/moderation/[code] page:${aCase}/ratings`],
  ["decision_maker", "page:/decisions"],
  ["programme_office reviewer moderator", "page:/csus/[csu]/flags/raise"],
  [`${ccg} programme_office`, "page:/ccgs/[ccg]"],
  [ccg, "page:/ccgs/[ccg]/lines/[line] page:/ccgs/[ccg]/commitments/[commitment] action:changeCommitment"],
  ["ccg_lead", "page:/ccgs/[ccg]/commitments/[commitment]/step-back action:confirmAllDrafts action:stepBack"],
  ["auditor", "page:/audit route:/audit/export action:checkRecord"],
];

/** The others are held to the verb that they are named after (access-table.test.ts). */
const ofVerbs = new Set(
  VERBS.map((verb) => `action:${verb.replace(/_(.)/g, (_, letter: string) => letter.toUpperCase())}`),
);

describe("who passes", () => {
  const keys = Object.keys(doors).filter((key): key is DoorKey => Object.hasOwn(doors, key) && !ofVerbs.has(key));

  test.each(keys)("%s", (key) => {
    const rows = FOR.filter(([, named]) => words(named).includes(key));
    expect(rows).toHaveLength(1);
    const who = rows[0]?.[0] ?? "";
    const isForAll = who === "public" || who === "member";
    expect(typeof doors[key] === "string" ? doors[key] : "roles").toBe(isForAll ? who : "roles");
    const passing = ROLES.filter((role) => mayPass(key, [role]));
    expect([...passing].sort()).toEqual((isForAll ? [...ROLES] : words(who)).sort());
  });

  test("nobody without a role, nor with one that is not known, passes a door for roles", () => {
    for (const key of keys.filter((each) => typeof doors[each] !== "string")) {
      expect([key, mayPass(key, []), mayPass(key, ["administrator", ""])]).toEqual([key, false, false]);
    }
  });
});
