import { type DoorKey, mayPass } from "./doors";
import type { Role } from "./role";

/** The pages of a case, in the order of its own navigation, each with its door. */
const DOORS = {
  tasks: "page:/csus/[csu]/checkpoints/[checkpoint]",
  evidence: "page:/csus/[csu]/checkpoints/[checkpoint]/evidence",
  income: "page:/csus/[csu]/checkpoints/[checkpoint]/income",
  submit: "page:/csus/[csu]/checkpoints/[checkpoint]/submit",
  receipt: "page:/csus/[csu]/checkpoints/[checkpoint]/receipt",
} as const satisfies Readonly<Record<string, DoorKey>>;

export type CasePage = keyof typeof DOORS;

const PAGES = ["tasks", "evidence", "income", "submit", "receipt"] as const satisfies readonly CasePage[];

/** The pages of a case that a reader of these roles may open; the receipt once there is one. */
export function casePages(roles: readonly Role[], hasReceipt: boolean): CasePage[] {
  return PAGES.filter((page) => mayPass(DOORS[page], roles) && (page !== "receipt" || hasReceipt));
}
