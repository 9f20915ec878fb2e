import { auditAction } from "./audit-action";

export const accountActions = {
  "account.logged_in": auditAction({}, () => "Logged in"),
  "account.logged_out": auditAction({}, () => "Logged out"),
  "account.switched_organisation": auditAction({ to: "text" }, (d) => `Chose to act for ${d.to}`),
  "account.reset_requested": auditAction({}, () => "Asked for a new password"),
  "account.password_changed": auditAction({}, () => "Set a new password; every other session ended"),
  "account.preferences_changed": auditAction({}, () => "Changed the account's preferences"),
  "invitation.sent": auditAction(
    { role: "text", organisation: "text" },
    (d) => `Invited someone to ${d.organisation} as ${d.role}`,
  ),
  "invitation.revoked": auditAction({ organisation: "text" }, (d) => `Took back an invitation to ${d.organisation}`),
  "invitation.accepted": auditAction(
    { role: "text", organisation: "text" },
    (d) => `Joined ${d.organisation} as ${d.role}`,
  ),
  "membership.ended": auditAction(
    { person: "text", role: "text", organisation: "text" },
    (d) => `Ended ${d.person}'s role of ${d.role} at ${d.organisation}`,
  ),
  "clock.advanced": auditAction({ to: "text" }, (d) => `Moved the demonstration's clock to ${d.to}`),
};
