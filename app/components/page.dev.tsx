import type { Metadata } from "next";
import { ClockStrip } from "@/components/layout/clock-strip";
import { PageFrame } from "@/components/layout/page-frame";
import { PageHeading } from "@/components/ui/heading";

export const metadata: Metadata = { title: "Components" };

export default function Components() {
  return (
    <PageFrame
      serviceName="Commissioning support checkpoints"
      homeHref="/"
      account={{
        actingFor: "NHS Darlington",
        role: "CCG lead",
        changeHref: "#",
        accountHref: "#account",
        logOutHref: "#log-out",
      }}
      navigation={[
        { href: "#1", text: "My work", current: true },
        { href: "#2", text: "Our support" },
        { href: "#3", text: "Compare suppliers" },
        { href: "#4", text: "Survey" },
      ]}
      strips={<ClockStrip now="14 September 2012, 9:00am" />}
      breadcrumbs={[
        { href: "#a", text: "Programme" },
        { href: "#b", text: "Units" },
      ]}
      footerLinks={[
        { href: "#f1", text: "Accessibility statement" },
        { href: "#f2", text: "Privacy" },
        { href: "#f3", text: "Facts and sources" },
        { href: "#f4", text: "Help" },
      ]}
    >
      <PageHeading>Components</PageHeading>
    </PageFrame>
  );
}
