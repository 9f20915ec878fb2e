/** From least to most severe. */
export const SEVERITIES = ["low", "medium", "high", "critical"] as const;

export type Severity = (typeof SEVERITIES)[number];

const WORDS: Readonly<Record<Severity, string>> = { low: "Low", medium: "Medium", high: "High", critical: "Critical" };

export function severityInWords(severity: Severity): string {
  return WORDS[severity];
}

/** 1 for low to 4 for critical: the number of bars, and what to sort by. */
export function severityRank(severity: Severity): 1 | 2 | 3 | 4 {
  const ranks = { low: 1, medium: 2, high: 3, critical: 4 } as const;
  return ranks[severity];
}

/** For sorting: the most severe first. */
export function bySeverity(a: { readonly severity: Severity }, b: { readonly severity: Severity }): number {
  return severityRank(b.severity) - severityRank(a.severity);
}
