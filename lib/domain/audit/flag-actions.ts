import { flagEventInWords } from "../timeline/case-event-in-words";
import { auditAction } from "./audit-action";

const flag = { unit: "text", number: "number" } as const;

export const flagActions = {
  "flag.raised": auditAction(flag, (d) => `Raised flag ${d.number} with ${d.unit}`),
  "flag.plan_changed": auditAction(
    flag,
    (d) => `Changed the plan of flag ${d.number}, ${d.unit}; both sides must now agree it`,
  ),
  "flag.plan_agreed": auditAction(
    { ...flag, side: "text" },
    (d) => `${d.side} agreed the plan of flag ${d.number}, ${d.unit}`,
  ),
  "flag.progress_added": auditAction(flag, (d) => `Added progress to flag ${d.number}, ${d.unit}`),
  "flag.milestone_done": auditAction(
    { ...flag, milestone: "number" },
    (d) => `Milestone ${d.milestone} of flag ${d.number} done, ${d.unit}`,
  ),
  "flag.moved": auditAction(
    { ...flag, event: "text", to: "text" },
    (d) => `${flagEventInWords(d.event)}: flag ${d.number}, ${d.unit}`,
  ),
};
