import type { AgreedCriterion } from "@/lib/domain/moderation/rating";
import type { PanelRecord } from "./panel-record";

/** The criteria of one test with the scores that the panel agreed, as the rating rule takes them; those not recorded yet left out. */
export function ratedCriteria(panel: PanelRecord, testId: string): AgreedCriterion[] {
  return panel.criteria.flatMap(({ code, isCritical, weight, record, ...criterion }) =>
    criterion.testId === testId && record !== null ? [{ code, isCritical, weight, agreed: record.agreed }] : [],
  );
}
