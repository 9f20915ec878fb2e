import { COMMITMENT_STAGES, STAGE_WORDS } from "../commitment/stage";
import { auditAction } from "./audit-action";

const line = { ccg: "text", supplier: "text", line: "text" } as const;

export const commitmentActions = {
  "commitment.drafted": auditAction(
    { ...line, stage: "text" },
    (d) => `Drafted ${d.ccg}'s intent: ${d.line} from ${d.supplier}, ${inWords(d.stage)}`,
  ),
  "commitment.confirmed": auditAction(
    { ...line, stage: "text" },
    (d) => `Confirmed ${d.ccg}'s intent: ${d.line} from ${d.supplier}, ${inWords(d.stage)}`,
  ),
  "commitment.discarded": auditAction(line, (d) => `Discarded ${d.ccg}'s draft: ${d.line} from ${d.supplier}`),
  "commitment.stepped_back": auditAction(
    { ...line, stage: "text" },
    (d) => `${d.ccg} stepped back: ${d.line} from ${d.supplier}, now ${inWords(d.stage)}`,
  ),
  "import.checked": auditAction(
    { kind: "text", file: "text" },
    (d) => `Uploaded ${d.file} to import ${d.kind}; nothing is changed yet`,
  ),
  "import.applied": auditAction(
    { kind: "text", file: "text", created: "number", changed: "number" },
    (d) => `Imported ${d.kind} from ${d.file}: ${d.created} created, ${d.changed} changed`,
  ),
};

/** "letter of intent". An entry holds the stage as the database names it. */
function inWords(stage: string): string {
  const known = COMMITMENT_STAGES.find((each) => each === stage);
  return known === undefined ? stage : STAGE_WORDS[known].toLowerCase();
}
