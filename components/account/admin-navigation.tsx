import { SubNavigation } from "@/components/ui/sub-navigation";
import { paths } from "@/lib/paths";

/** The pages of the programme office's administration. The clock is there in a demonstration only. */
export function AdminNavigation({ current, hasClock }: { current: string; hasClock: boolean }) {
  const links = [
    { href: paths.people(), text: "People" },
    { href: paths.imports(), text: "Imports" },
    { href: paths.ccgs(), text: "CCGs" },
    ...(hasClock ? [{ href: paths.clock(), text: "Clock" }] : []),
  ];
  return (
    <SubNavigation label="Administration" links={links.map((link) => ({ ...link, current: link.href === current }))} />
  );
}
