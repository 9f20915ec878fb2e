import { counted } from "../shared/counted";
import type { ScenarioCount } from "./scenario-counts";

/** Sources disagree on how many stopped, by whether they count the national unit: both are said to whoever sees it. */
export function stoppedInWords(counts: readonly ScenarioCount[]): string {
  const total = (key: "regional" | "all") => counts.reduce((sum, count) => sum + count[key], 0);
  const stopped = counts.find((count) => count.scenario === "C");
  if (stopped === undefined) return "";
  const regional = `${stopped.regional} of ${counted(total("regional"), "regional unit")} stopped`;
  if (total("all") === total("regional")) return `${regional}.`;
  return `${regional}; ${stopped.all} of all ${total("all")} with the national one.`;
}
