import { LevelTag } from "@/components/ui/level-tag";
import { type Severity, severityInWords, severityRank } from "@/lib/domain/flag/severity";

/** How severe, as a word and as one to four bars. */
export function SeverityTag({ severity }: { severity: Severity }) {
  return <LevelTag level={severityRank(severity)}>{severityInWords(severity)}</LevelTag>;
}
