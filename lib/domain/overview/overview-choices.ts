import { SUBMISSION_STATUSES, type SubmissionStatus } from "../checkpoint/submission-status";
import { currentCell, type OverviewRow } from "./overview-row";

/** What the overview can be narrowed to. */
export type OverviewChoices = { readonly regions: readonly string[]; readonly stages: readonly SubmissionStatus[] };

/** Only what some unit has is offered, so that no choice leads to an empty list by itself. */
export function overviewChoices(rows: readonly OverviewRow[]): OverviewChoices {
  const present = new Set(rows.map((row) => currentCell(row)?.status));
  return {
    regions: [...new Set(rows.map((row) => row.region))].sort(),
    stages: SUBMISSION_STATUSES.filter((status) => present.has(status)),
  };
}
