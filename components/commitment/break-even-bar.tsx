import { HorizontalBars } from "@/components/chart/horizontal-bars";
import { IllustrativeMark } from "@/components/ui/tag";
import { formatPounds } from "@/lib/domain/shared/money";
import type { CustomerFigures } from "@/lib/queries/customer-figures";

type BreakEvenBarProps = { figures: CustomerFigures; today: string; isIllustrative: boolean };

/** Confirmed and expected income against the line of breaking even. Nothing until the unit has stated where that is. */
export function BreakEvenBar({ figures, today, isIllustrative }: BreakEvenBarProps) {
  const { breakEvenPencePerYear, share, confirmedPencePerYear, expectedPencePerYear } = figures;
  if (breakEvenPencePerYear === null || share === null) return null;
  const bar = (key: string, label: string, value: number) => ({ key, label, value, text: formatPounds(value) });
  return (
    <HorizontalBars
      title={`Confirmed income is ${share.percent}% of break-even`}
      subtitle={`Pounds a year, ${today}`}
      {...(isIllustrative ? { mark: <IllustrativeMark /> } : {})}
      bars={[bar("confirmed", "Confirmed", confirmedPencePerYear), bar("expected", "Expected", expectedPencePerYear)]}
      reference={{ value: breakEvenPencePerYear, label: `Break-even ${formatPounds(breakEvenPencePerYear)}` }}
      headers={{ label: "Income", value: "£ a year" }}
    />
  );
}
