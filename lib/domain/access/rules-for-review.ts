import { ASSIGNING, REVIEWABLE, TO_MODERATE, type VerbRules } from "./grant";

export const reviewRules = {
  assign_reviewer: {
    noun: "review",
    grants: [{ roles: ["programme_office"], relation: "any", phases: ASSIGNING }],
    whoCan: "The programme office can assign reviewers until the panel is complete.",
  },
  replace_reviewer: {
    noun: "review",
    grants: [{ roles: ["programme_office"], relation: "any", phases: ASSIGNING }],
    bars: ["reviewer"],
    whoCan: "The programme office can replace a reviewer until the panel is complete.",
  },
  assign_moderator: {
    noun: "review",
    grants: [{ roles: ["programme_office"], relation: "any", phases: TO_MODERATE }],
    bars: ["reviewer"],
    whoCan: "The programme office can assign a moderator until the outcome is issued.",
  },
  replace_moderator: {
    noun: "review",
    grants: [{ roles: ["programme_office"], relation: "any", phases: TO_MODERATE }],
    bars: ["reviewer"],
    whoCan: "The programme office can replace the moderator until the outcome is issued.",
  },
  chase_reviewer: {
    noun: "review",
    grants: [{ roles: ["programme_office"], relation: "any", phases: ["submitted", "in_review"] }],
    bars: ["reviewer"],
    whoCan: "The programme office can remind a reviewer.",
  },
  declare_interests: {
    noun: "review",
    grants: [{ roles: ["reviewer"], relation: "assigned", phases: REVIEWABLE }],
    whoCan: "Each reviewer assigned to the case declares his or her own interests.",
  },
  undo_recusal: {
    noun: "review",
    grants: [{ roles: ["programme_office"], relation: "any" }],
    whoCan: "The programme office can undo a recusal declared by mistake.",
  },
  score_criterion: {
    noun: "review",
    grants: [{ roles: ["reviewer"], relation: "on_panel", phases: ["in_review"] }],
    bars: ["moderator"],
    whoCan: "Reviewers on the panel can score while the case is in review.",
  },
  submit_review: {
    noun: "review",
    grants: [{ roles: ["reviewer"], relation: "on_panel", phases: ["in_review"] }],
    bars: ["moderator"],
    whoCan: "Each reviewer on the panel submits his or her own review.",
  },
  ask_question: {
    noun: "review",
    grants: [{ roles: ["reviewer"], relation: "on_panel", phases: ["in_review"] }],
    whoCan: "Reviewers on the panel can ask the unit a question while the case is in review.",
  },
  proceed_without_reviewer: {
    noun: "review",
    grants: [{ roles: ["moderator"], relation: "moderates", phases: ["in_review"] }],
    bars: ["scorer"],
    whoCan: "The moderator of the case can go ahead without a reviewer, with a reason.",
  },
} as const satisfies VerbRules;
