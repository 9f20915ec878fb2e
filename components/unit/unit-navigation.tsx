import { SubNavigation } from "@/components/ui/sub-navigation";
import { paths } from "@/lib/paths";
import type { UnitPages } from "@/lib/queries/unit-pages";

type UnitPage = "overview" | "customers" | "flags" | "timeline";

type UnitNavigationProps = {
  csu: string;
  current: UnitPage;
  shows: UnitPages;
};

/** The pages of a unit that the reader may open. */
export function UnitNavigation({ csu, current, shows }: UnitNavigationProps) {
  const links = [
    { page: "overview", href: paths.unit(csu), text: "Overview", isShown: true },
    { page: "customers", href: paths.unitCustomers(csu), text: "Customers", isShown: shows.customers },
    { page: "flags", href: paths.unitFlags(csu), text: "Flags", isShown: shows.flags },
    { page: "timeline", href: paths.unitTimeline(csu), text: "History", isShown: shows.history },
  ];
  return (
    <SubNavigation
      label="Unit"
      links={links
        .filter((link) => link.isShown)
        .map(({ page, href, text }) => ({ href, text, current: page === current }))}
    />
  );
}
