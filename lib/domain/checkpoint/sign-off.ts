import { counted } from "@/lib/domain/shared/counted";
import { listInWords } from "@/lib/domain/shared/list-in-words";
import { conflict, forbidden, ok, type Result } from "@/lib/domain/shared/result";

/** Who last changed an answer or a pointer that is in the submission, and when. */
export type LastEdit = {
  readonly what: "answer" | "pointer";
  readonly criterion: string;
  readonly personId: string;
  readonly at: Date;
};

/** The leads of the unit who prepared nothing that is in the submission as it stands: the only ones who may sign it off. */
export function leadsWhoMaySignOff(leadIds: readonly string[], edits: readonly LastEdit[]): string[] {
  const preparers = new Set(edits.map((edit) => edit.personId));
  return leadIds.filter((id) => !preparers.has(id));
}

/**
 * Two people stand behind every submission: a CSU lead signs off who is not the last editor of any answer or pointer in it.
 * `forbidden` for one who is no lead or prepared part of it; `conflict` when every lead did, with what to do. docs/domain.md, Sign-off.
 */
export function checkSignOff(signerId: string, leadIds: readonly string[], edits: readonly LastEdit[]): Result {
  if (!leadIds.includes(signerId)) return forbidden("Only a CSU lead can sign off.");
  const free = leadsWhoMaySignOff(leadIds, edits);
  if (free.includes(signerId)) return ok();
  if (free.length === 0) {
    return conflict(
      "Every lead of your unit prepared part of this submission, so none of you can sign it off. Invite a colleague as another lead.",
    );
  }
  const others = free.length === 1 ? "your other lead" : "another of your leads";
  return forbidden(`You prepared ${preparedInWords(signerId, edits)}, so ${others} must sign off.`);
}

function preparedInWords(personId: string, edits: readonly LastEdit[]): string {
  const own = edits.filter((edit) => edit.personId === personId);
  const answers = own.filter((edit) => edit.what === "answer").length;
  const pointers = own.length - answers;
  const parts = [
    ...(answers > 0 ? [counted(answers, "answer")] : []),
    ...(pointers > 0 ? [counted(pointers, "evidence pointer")] : []),
  ];
  return listInWords(parts);
}
