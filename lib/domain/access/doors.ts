import type { Role } from "./role";

/**
 * Every way in: pages ("page:" and the address), server actions ("action:" and the name) and route handlers ("route:" and the
 * address). `public` needs no log-in; `member` is for anyone who is logged in; otherwise one of the roles, in the
 * organisation acted for. Which rows can be seen or changed behind the door is decided by lib/db/scopes and by the verbs of
 * access-table.ts. A test compares this list with the doors that exist: neither may hold one that the other lacks.
 */
export type DoorPolicy = "public" | "member" | readonly Role[];

const nhsCb = ["programme_office", "reviewer", "moderator", "decision_maker"] as const satisfies readonly Role[];
const csu = ["csu_lead", "csu_contributor"] as const satisfies readonly Role[];
const ccg = ["ccg_lead", "ccg_member"] as const satisfies readonly Role[];
const panel = ["reviewer", "moderator"] as const satisfies readonly Role[];
const flagHolders = ["programme_office", "reviewer", "moderator"] as const satisfies readonly Role[];

export const doors = {
  // Coming in
  "page:/log-in": "public",
  "page:/personas": "public",
  "page:/outbox": "public",
  "page:/forgotten-password": "public",
  "page:/reset-password/[token]": "public",
  "page:/invitations/[token]": "public",
  "page:/accessibility": "public",
  "page:/privacy": "public",
  "page:/help": "public",
  "page:/facts": "public",
  "page:/receipts": "public",
  "action:logIn": "public",
  "action:usePersona": "public",
  "action:requestPasswordReset": "public",
  "action:resetPassword": "public",
  "action:acceptInvitation": "public",
  "action:staySignedIn": "member",
  "action:chooseOrganisation": "member",
  "action:changePreferences": "member",
  "action:changePassword": "member",
  "page:/choose-organisation": "member",
  "page:/account": "member",
  "page:/": "member",
  "page:/team": ["csu_lead", "ccg_lead"],
  "page:/admin/people": ["programme_office"],
  "route:/admin/people/export/[format]": ["programme_office"],
  "action:invitePerson": ["programme_office", "csu_lead", "ccg_lead"],
  "action:revokeInvitation": ["programme_office", "csu_lead", "ccg_lead"],
  "action:endMembership": ["programme_office", "csu_lead", "ccg_lead"],
  "page:/admin/clock": ["programme_office"],
  "action:advanceClock": ["programme_office"],

  // Programme
  "page:/programmes/[programme]": [...nhsCb, "sha_observer", "auditor"],
  "route:/programmes/[programme]/export/[format]": [...nhsCb, "sha_observer", "auditor"],
  "page:/programmes/[programme]/checkpoints/[checkpoint]": ["programme_office", "auditor"],
  "action:openCheckpoint": ["programme_office"],
  "page:/programmes/[programme]/checkpoints/[checkpoint]/panels/[csu]": ["programme_office"],
  "action:assignReviewer": ["programme_office"],
  "action:replaceReviewer": ["programme_office"],
  "action:chaseReviewer": ["programme_office"],
  "action:grantExtension": ["programme_office"],
  "action:undoRecusal": ["programme_office"],
  "page:/admin/imports": ["programme_office"],
  "page:/admin/imports/[batch]": ["programme_office"],
  "route:/admin/imports/[batch]/refused": ["programme_office"],
  "route:/api/imports": ["programme_office"],
  "action:applyImport": ["programme_office"],

  // Units
  "page:/csus": [...nhsCb, "sha_observer", "auditor"],
  "route:/csus/export/[format]": [...nhsCb, "sha_observer", "auditor"],
  "page:/csus/[csu]": [...nhsCb, ...csu, ...ccg, "sha_observer", "auditor"],
  "page:/csus/[csu]/timeline": [...nhsCb, ...csu, "sha_observer", "auditor"],
  "page:/csus/[csu]/customers": [...nhsCb, ...csu],
  "route:/csus/[csu]/customers/export/[format]": [...nhsCb, ...csu],
  "page:/csus/[csu]/checkpoints/[checkpoint]": [...nhsCb, ...csu, "auditor"],
  "page:/csus/[csu]/checkpoints/[checkpoint]/criteria/[code]": csu,
  "page:/csus/[csu]/checkpoints/[checkpoint]/evidence": [...csu, "programme_office"],
  "route:/csus/[csu]/checkpoints/[checkpoint]/evidence/export/[format]": [...csu, "programme_office"],
  "page:/csus/[csu]/checkpoints/[checkpoint]/income": csu,
  "page:/csus/[csu]/checkpoints/[checkpoint]/submit": csu,
  "page:/csus/[csu]/checkpoints/[checkpoint]/receipt": [...csu, "programme_office", "auditor"],
  "action:openSubmission": ["csu_lead", "programme_office"],
  "action:answerCriterion": csu,
  "action:pointEvidence": csu,
  "action:changePointer": csu,
  "action:withdrawPointer": csu,
  "action:removeDocument": csu,
  "action:stateBreakEven": csu,
  "action:stateIncome": csu,
  "action:removeIncome": csu,
  "action:signOff": ["csu_lead"],
  "action:submitCase": ["csu_lead"],
  "action:resubmitCase": ["csu_lead"],
  "action:withdrawSubmission": ["csu_lead"],
  "route:/api/submissions/[submission]/documents": csu,
  "route:/api/files/[version]": [...nhsCb, ...csu, "auditor"],
  "route:/api/files/[version]/text": [...nhsCb, ...csu, "auditor"],
  "route:/api/receipts/[csu]/[checkpoint]": [...csu, "programme_office", "auditor"],

  // Review and moderation
  "page:/cases": panel,
  "page:/decisions": ["decision_maker"],
  "page:/csus/[csu]/checkpoints/[checkpoint]/declaration": ["reviewer"],
  "action:declareInterests": ["reviewer"],
  "page:/csus/[csu]/checkpoints/[checkpoint]/review": ["reviewer"],
  "page:/csus/[csu]/checkpoints/[checkpoint]/review/[code]": ["reviewer"],
  "page:/csus/[csu]/checkpoints/[checkpoint]/review/submit": ["reviewer"],
  "action:scoreCriterion": ["reviewer"],
  "action:saveScoreDraft": ["reviewer"],
  "action:submitReview": ["reviewer"],
  "page:/csus/[csu]/checkpoints/[checkpoint]/moderation": [...nhsCb, "auditor"],
  "page:/csus/[csu]/checkpoints/[checkpoint]/moderation/[code]": [...nhsCb, "auditor"],
  "page:/csus/[csu]/checkpoints/[checkpoint]/panel": ["moderator"],
  "action:proceedWithoutReviewer": ["moderator"],
  "action:recordAgreement": ["moderator"],
  "action:agreeTogether": ["moderator"],
  "action:confirmRecord": ["reviewer"],
  "action:amendRecord": ["moderator"],
  "page:/csus/[csu]/checkpoints/[checkpoint]/ratings": [...nhsCb, "auditor"],
  "action:rateTest": ["moderator"],
  "action:draftOutcome": ["moderator"],
  "action:draftIssue": ["moderator"],
  "action:changeIssue": ["moderator"],
  "action:removeIssue": ["moderator"],
  "action:resumeModeration": ["moderator", "programme_office"],
  "action:showDraftToUnit": ["moderator", "programme_office"],
  "page:/csus/[csu]/checkpoints/[checkpoint]/outcome": [...nhsCb, ...csu, ...ccg, "sha_observer", "auditor"],
  "action:makeRepresentation": ["csu_lead"],
  "action:closeRepresentations": ["csu_lead"],
  "action:issueOutcome": ["decision_maker"],
  "action:publishOutcome": ["programme_office"],
  "action:holdOutcome": ["programme_office"],
  "action:releaseOutcome": ["programme_office"],

  // Rapid management
  "page:/flags": [...nhsCb, "sha_observer", "auditor"],
  "route:/flags/export/[format]": [...nhsCb, "sha_observer", "auditor"],
  "page:/csus/[csu]/flags": [...nhsCb, ...csu, "sha_observer", "auditor"],
  "page:/csus/[csu]/flags/raise": flagHolders,
  "page:/csus/[csu]/flags/[number]": [...nhsCb, ...csu, "sha_observer", "auditor"],
  "action:raiseFlag": flagHolders,
  "action:changePlan": [...flagHolders, ...csu],
  "action:agreePlan": [...flagHolders, "csu_lead"],
  "action:addProgress": [...flagHolders, ...csu],
  "action:completeMilestone": csu,
  "action:moveFlag": [...nhsCb, ...csu],

  // Customers
  "page:/ccgs": ["programme_office"],
  "route:/ccgs/export/[format]": ["programme_office"],
  "page:/ccgs/[ccg]": [...ccg, "programme_office"],
  "page:/ccgs/[ccg]/lines/[line]": ccg,
  "page:/ccgs/[ccg]/commitments/[commitment]": ccg,
  "page:/ccgs/[ccg]/commitments/[commitment]/step-back": ["ccg_lead"],
  "action:draftCommitment": ccg,
  "action:changeCommitment": ccg,
  "action:confirmCommitment": ["ccg_lead"],
  "action:confirmAllDrafts": ["ccg_lead"],
  "action:discardDraft": ccg,
  "action:stepBack": ["ccg_lead"],

  // The record and the machine
  "page:/audit": ["auditor"],
  "route:/audit/export": ["auditor"],
  "action:checkRecord": ["auditor"],
  "route:/api/health": "public",
  "route:/api/auth/[...nextauth]": "public",
  "route:/send-again": "public",
} as const satisfies Readonly<Record<string, DoorPolicy>>;

export type DoorKey = keyof typeof doors;

/** Deny by default: a role that is not named does not pass, nor does an unknown one. */
export function mayPass(door: DoorKey, roles: readonly string[]): boolean {
  const policy: DoorPolicy = doors[door];
  if (policy === "public" || policy === "member") return true;
  return roles.some((role) => policy.some((allowed) => allowed === role));
}
