import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { UnitTimeline } from "@/components/timeline/unit-timeline";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { PageHeading } from "@/components/ui/heading";
import { Text } from "@/components/ui/text";
import { paths } from "@/lib/paths";
import { getUnitTimeline } from "@/lib/queries/unit-timeline";
import { requireActor } from "@/lib/web/require-actor";

export const metadata: Metadata = { title: "History" };

type Props = { params: Promise<{ csu: string }> };

export default async function UnitTimelinePage({ params }: Props) {
  const actor = await requireActor("page:/csus/[csu]/timeline");
  const timeline = await getUnitTimeline(actor, (await params).csu);
  if (timeline === null) notFound();
  return (
    <>
      <Breadcrumbs crumbs={[{ href: paths.unit(timeline.slug), text: timeline.name }]} />
      <PageHeading lede={`All that happened to ${timeline.name}, newest first.`}>History</PageHeading>
      {timeline.events.length === 0 ? (
        <Text>Nothing has happened yet that you may see.</Text>
      ) : (
        <UnitTimeline csu={timeline.slug} events={timeline.events} />
      )}
    </>
  );
}
