import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { UnitTimeline } from "@/components/timeline/unit-timeline";
import { PageHeading } from "@/components/ui/heading";
import { Text } from "@/components/ui/text";
import { UnitNavigation } from "@/components/unit/unit-navigation";
import { getUnitPages } from "@/lib/queries/unit-pages";
import { getUnitTimeline } from "@/lib/queries/unit-timeline";
import { requireActor } from "@/lib/web/require-actor";

export const metadata: Metadata = { title: "History" };

type Props = { params: Promise<{ csu: string }> };

export default async function UnitTimelinePage({ params }: Props) {
  const actor = await requireActor("page:/csus/[csu]/timeline");
  const { csu } = await params;
  const [timeline, pages] = await Promise.all([getUnitTimeline(actor, csu), getUnitPages(actor, csu)]);
  if (timeline === null) notFound();
  return (
    <>
      <PageHeading caption={timeline.name} lede="All that happened, newest first.">
        History
      </PageHeading>
      <UnitNavigation csu={timeline.slug} current="timeline" shows={pages} />
      {timeline.events.length === 0 ? (
        <Text>Nothing has happened yet that you may see.</Text>
      ) : (
        <UnitTimeline csu={timeline.slug} events={timeline.events} />
      )}
    </>
  );
}
