import { auditAction } from "./audit-action";

const line = { ccg: "text", supplier: "text", line: "text" } as const;

export const commitmentActions = {
  "commitment.drafted": auditAction(
    { ...line, stage: "text" },
    (d) => `Drafted ${d.ccg}'s intent: ${d.line} from ${d.supplier}, ${d.stage}`,
  ),
  "commitment.confirmed": auditAction(
    { ...line, stage: "text" },
    (d) => `Confirmed ${d.ccg}'s intent: ${d.line} from ${d.supplier}, ${d.stage}`,
  ),
  "commitment.discarded": auditAction(line, (d) => `Discarded ${d.ccg}'s draft: ${d.line} from ${d.supplier}`),
  "commitment.stepped_back": auditAction(
    { ...line, stage: "text" },
    (d) => `${d.ccg} stepped back: ${d.line} from ${d.supplier}, now ${d.stage}`,
  ),
  "import.applied": auditAction(
    { kind: "text", file: "text", created: "number", changed: "number" },
    (d) => `Imported ${d.kind} from ${d.file}: ${d.created} created, ${d.changed} changed`,
  ),
};
