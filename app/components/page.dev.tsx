import type { Metadata } from "next";
import { leaveAsItIs } from "@/app/components/showcase-actions";
import { ShowcaseCases } from "@/app/components/showcase-cases";
import { ShowcaseCharts } from "@/app/components/showcase-charts";
import { ShowcaseForms } from "@/app/components/showcase-forms";
import { ShowcaseLists } from "@/app/components/showcase-lists";
import { ShowcaseWords } from "@/app/components/showcase-words";
import { ClockStrip } from "@/components/layout/clock-strip";
import { DensitySwitch } from "@/components/layout/density-switch";
import { PageFrame } from "@/components/layout/page-frame";
import { PageHeading } from "@/components/ui/heading";
import { SubNavigation } from "@/components/ui/sub-navigation";
import { Tag } from "@/components/ui/tag";
import { SERVICE_NAME } from "@/lib/domain/shared/service-name";

export const metadata: Metadata = { title: "Components" };

const SECTIONS = {
  words: { text: "Words and marks", Show: ShowcaseWords },
  lists: { text: "Lists and tables", Show: ShowcaseLists },
  cases: { text: "Cases", Show: ShowcaseCases },
  forms: { text: "Forms", Show: ShowcaseForms },
  charts: { text: "Charts", Show: ShowcaseCharts },
} as const;

type Search = { show?: string; compact?: string; sort?: string };

/** Every component in every state, for those who build with them. Development only. */
export default async function Components({ searchParams }: { searchParams: Promise<Search> }) {
  const { show, compact, sort } = await searchParams;
  const section = Object.keys(SECTIONS).find((name): name is keyof typeof SECTIONS => name === show) ?? "words";
  const { Show } = SECTIONS[section];
  return (
    <PageFrame
      serviceName={SERVICE_NAME}
      homeHref="/"
      account={{
        actingFor: "NHS Darlington",
        role: "CCG lead",
        changeHref: "#change",
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
        { href: "#programme", text: "2012 programme" },
        { href: "#units", text: "Units" },
      ]}
      footerLinks={[
        { href: "#f1", text: "Accessibility statement" },
        { href: "#f2", text: "Privacy" },
        { href: "#f3", text: "Facts and sources" },
        { href: "#f4", text: "Help" },
      ]}
      compact={compact !== undefined}
    >
      <PageHeading
        tag={<Tag colour="orange">B proceeds, rapid management</Tag>}
        lede="With NHS CB since 1 June 2012. Next: moderation, due 14 September 2012."
      >
        Components
      </PageHeading>
      <SubNavigation
        label="Components"
        links={Object.entries(SECTIONS).map(([name, { text }]) => ({
          href: `?show=${name}`,
          text,
          current: name === section,
        }))}
      />
      <DensitySwitch density={compact === undefined ? "comfortable" : "compact"} change={leaveAsItIs} />
      <Show sort={sort} />
    </PageFrame>
  );
}
