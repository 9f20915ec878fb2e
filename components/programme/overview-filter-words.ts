import type { FilterInUse } from "@/components/ui/description-of-count";
import { statusInWords } from "@/lib/domain/checkpoint/submission-status";
import type { OverviewSearch } from "@/lib/schemas/overview";

export const overviewScenarioWords = {
  A: "A proceeds",
  B: "B proceeds, rapid management",
  C: "C stops",
  any: "Any that is published",
} as const;
export const overviewScopeWords = { regional: "Regional", national: "National" } as const;

/** The filters in use, in words, each with its name in the address. */
export function overviewFilterWords(search: OverviewSearch, counted: number | null): FilterInUse[] {
  const words: FilterInUse[] = [];
  if (search.region !== undefined) words.push({ key: "region", label: search.region });
  if (search.scenario !== undefined) {
    const at = counted === null ? "" : `, checkpoint ${counted}`;
    words.push({ key: "scenario", label: `${overviewScenarioWords[search.scenario]}${at}` });
  }
  if (search.stage !== undefined) words.push({ key: "stage", label: statusInWords(search.stage) });
  if (search.scope !== undefined) words.push({ key: "scope", label: overviewScopeWords[search.scope] });
  if (search.late !== undefined) words.push({ key: "late", label: "With late flags" });
  return words;
}
