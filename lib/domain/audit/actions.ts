import { accountActions } from "./account-actions";
import type { DetailsOf } from "./audit-action";
import { checkpointActions } from "./checkpoint-actions";
import { commitmentActions } from "./commitment-actions";
import { flagActions } from "./flag-actions";
import { recordActions } from "./record-check";
import { reviewActions } from "./review-actions";

/** Every action that is audited. A command can write no other. */
export const auditActions = {
  ...accountActions,
  ...checkpointActions,
  ...reviewActions,
  ...flagActions,
  ...commitmentActions,
  ...recordActions,
};

export type AuditActionName = keyof typeof auditActions;

export type AuditDetails<A extends AuditActionName> = DetailsOf<(typeof auditActions)[A]["fields"]>;
