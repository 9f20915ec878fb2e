import { checkDeparture } from "@/lib/domain/moderation/departure";
import type { Scenario } from "@/lib/domain/moderation/scenario";
import { counted } from "@/lib/domain/shared/counted";
import { conflict, ok, type Result } from "@/lib/domain/shared/result";

export type DraftFacts = {
  readonly criteria: readonly { readonly code: string; readonly recorded: boolean; readonly locked: boolean }[];
  readonly tests: readonly { readonly name: string; readonly rated: boolean }[];
};

/** What still keeps the outcome from being drafted, a sentence for each; empty when nothing does. */
export function draftBlockers({ criteria, tests }: DraftFacts): string[] {
  const unrecorded = criteria.filter((criterion) => !criterion.recorded);
  const unlocked = criteria.filter((criterion) => criterion.recorded && !criterion.locked);
  const unrated = tests.filter((test) => !test.rated);
  const blockers: string[] = [];
  if (criteria.length === 0 || tests.length === 0) blockers.push("This checkpoint has no criteria to decide on.");
  if (unrecorded.length > 0) {
    const codes = unrecorded.map((criterion) => criterion.code).join(", ");
    blockers.push(
      `${counted(unrecorded.length, "criterion needs", "criteria need")} an agreed score and reasons: ${codes}.`,
    );
  }
  if (unlocked.length > 0) {
    const subject = counted(unlocked.length, "record is", "records are");
    blockers.push(`${subject} not locked. Every panel member must confirm.`);
  }
  if (unrated.length > 0) {
    blockers.push(
      `${counted(unrated.length, "test needs", "tests need")} a rating: ${unrated.map((test) => test.name).join(", ")}.`,
    );
  }
  return blockers;
}

/** Drafting: everything recorded, locked and rated, and the scenario as the rule has it or with the panel's reason. */
export function checkDraftOutcome(
  facts: DraftFacts,
  proposed: Scenario | null,
  chosen: Scenario,
  reason: string,
): Result<string> {
  const blockers = draftBlockers(facts);
  return blockers.length > 0 ? conflict(blockers.join(" ")) : checkDeparture(proposed, chosen, reason);
}

/** Scenario B means issues that need rapid management, so there must be one. */
export function checkIssues(scenario: Scenario, issues: number): Result {
  if (scenario !== "B" || issues > 0) return ok();
  return conflict("Scenario B needs at least one issue for rapid management. Add an issue first.");
}

export type IssueKind = "rapid_management" | "development_plan";

/** Scenario A brings a development plan, B rapid management; a unit that stops gets a transition plan instead of issues. */
export function issueKindFor(scenario: Scenario): IssueKind | null {
  if (scenario === "A") return "development_plan";
  return scenario === "B" ? "rapid_management" : null;
}
