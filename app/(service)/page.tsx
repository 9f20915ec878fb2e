import type { Metadata } from "next";
import { PageHeading } from "@/components/ui/heading";
import { EmptyState } from "@/components/ui/notice";
import { Text } from "@/components/ui/text";
import { WorkGroup } from "@/components/work/work-group";
import { getMyWork } from "@/lib/queries/my-work";
import { requireActor } from "@/lib/web/require-actor";

export const metadata: Metadata = { title: "My work" };

export default async function MyWorkPage() {
  const actor = await requireActor("page:/");
  const work = await getMyWork(actor);
  const isEmpty = work.late.length + work.thisWeek.length + work.later.length === 0;
  return (
    <>
      <PageHeading>My work</PageHeading>
      {isEmpty ? (
        <EmptyState>
          <Text>Nothing is waiting for you. The links above lead to everything that you can read.</Text>
        </EmptyState>
      ) : null}
      <WorkGroup id="late" heading="Late" tasks={work.late} isLate />
      <WorkGroup id="week" heading="Due this week" tasks={work.thisWeek} />
      <WorkGroup id="later" heading="Later" tasks={work.later} />
      <WorkGroup id="waiting" heading="Waiting for others" tasks={work.waiting} />
    </>
  );
}
