import { AllowanceBar } from "@/components/chart/allowance-bar";
import { HorizontalBars } from "@/components/chart/horizontal-bars";
import { StackedBars } from "@/components/chart/stacked-bars";
import { stackedFigure } from "@/components/chart/stacked-figure";
import { IllustrativeMark } from "@/components/ui/tag";
import { formatPence } from "@/lib/domain/shared/money";

const ROUTES = [
  { key: "csu", label: "CSU", value: 940, fill: 0 },
  { key: "in_house", label: "In-house", value: 810, fill: 1 },
  { key: "shared", label: "Shared", value: 200, fill: 2 },
  { key: "local_authority", label: "Local authority", value: 0, fill: 3 },
  { key: "third_sector", label: "Third sector", value: 40, fill: 4 },
  { key: "private", label: "Private", value: 30, fill: 5 },
] as const;

export function ShowcaseCharts() {
  return (
    <>
      <StackedBars
        figure={stackedFigure({
          pictureId: "units",
          title: "Most units proceed; two of the three that stop are regional",
          subtitle: "Units by scenario and region, checkpoint 2, 14 May 2012",
          groupHeader: "Region",
          series: [
            { key: "A", label: "A proceeds", fill: 0 },
            { key: "B", label: "B rapid", fill: 1 },
            { key: "C", label: "C stops", fill: 2 },
          ],
          groups: [
            { key: "north", label: "North of England", values: { A: 6, B: 2, C: 0 }, hrefs: { A: "#na", B: "#nb" } },
            { key: "midlands", label: "Midlands and East", values: { A: 4, B: 4, C: 1 } },
            { key: "london", label: "London", values: { A: 2, B: 1, C: 0 } },
            { key: "south", label: "South of England", values: { A: 2, B: 2, C: 1 } },
            { key: "national", label: "National", values: { A: 0, B: 0, C: 1 } },
          ],
        })}
      />
      <HorizontalBars
        title="Three units earn more than they need to break even"
        subtitle="Confirmed income as a share of break-even, 31 August 2012"
        mark={<IllustrativeMark />}
        headers={{ label: "Unit", value: "Share of break-even" }}
        reference={{ value: 100, label: "Break-even" }}
        bars={[
          { key: "1", label: "Cheshire, Warrington and Wirral", value: 124, text: "124%", href: "#1" },
          { key: "2", label: "North East", value: 101, text: "101%" },
          { key: "3", label: "Essex", value: 61, text: "61%" },
          { key: "4", label: "Arden", value: 0, text: "0%" },
        ]}
      />
      <AllowanceBar
        title="£20.20 of £25.00 a head planned, £4.80 left"
        subtitle="Planned spend a head by route, 14 September 2012"
        mark={<IllustrativeMark />}
        allowance={2500}
        parts={ROUTES}
        format={formatPence}
        headers={{ part: "Route", value: "£ a head" }}
      />
      <AllowanceBar
        title="That is £26.10, £1.10 over your allowance"
        subtitle="Planned spend a head by route, 14 September 2012"
        allowance={2500}
        parts={[
          { key: "csu", label: "CSU", value: 1800, fill: 0 },
          { key: "in_house", label: "In-house", value: 810, fill: 1 },
        ]}
        format={formatPence}
        headers={{ part: "Route", value: "£ a head" }}
      />
    </>
  );
}
