import { AllowanceBar } from "@/components/chart/allowance-bar";
import type { FillIndex } from "@/components/chart/palette";
import { Link } from "@/components/ui/link";
import { IllustrativeMark } from "@/components/ui/tag";
import { Text } from "@/components/ui/text";
import type { AllowanceBar as Spend } from "@/lib/domain/commitment/allowance";
import { PUBLISHED_SPEND } from "@/lib/domain/commitment/published-spend";
import { type CommitmentRoute, ROUTE_WORDS } from "@/lib/domain/commitment/route";
import { formatPence } from "@/lib/domain/shared/money";
import { paths } from "@/lib/paths";

const FILLS: Readonly<Record<CommitmentRoute, FillIndex>> = {
  csu: 0,
  in_house: 1,
  shared: 2,
  local_authority: 3,
  third_sector: 4,
  private: 5,
};

/** "£19.50 of £25.00 a head planned, £5.50 left" */
export function spendInWords({ planned, allowance, left }: Spend): string {
  const rest = left >= 0 ? `${formatPence(left)} left` : `${formatPence(-left)} over`;
  return `${formatPence(planned)} of ${formatPence(allowance)} a head planned, ${rest}`;
}

/** The £25 bar: planned spend a head by route, beside what CCGs reported elsewhere. */
export function SpendBar({ spend, today, isIllustrative }: { spend: Spend; today: string; isIllustrative: boolean }) {
  const { ccgs, month, csu, inHouse, nonNhs, source } = PUBLISHED_SPEND;
  return (
    <>
      <AllowanceBar
        title={spendInWords(spend)}
        subtitle={`Confirmed spend a head by route, ${today}`}
        {...(isIllustrative ? { mark: <IllustrativeMark /> } : {})}
        allowance={spend.allowance}
        parts={spend.segments.map(({ route, pencePerHead }) => ({
          key: route,
          label: ROUTE_WORDS[route],
          value: pencePerHead,
          fill: FILLS[route],
        }))}
        format={formatPence}
        headers={{ part: "Route", value: "£ a head" }}
      />
      <Text small secondary>
        {`${ccgs} CCGs, ${month}: CSU ${formatPence(csu)}, in-house ${formatPence(inHouse)}, non-NHS ${formatPence(nonNhs)} a head on average. `}
        {source}. <Link href={paths.facts()}>Facts and sources</Link>
      </Text>
    </>
  );
}
