import type { Metadata } from "next";
import { PageHeading } from "@/components/ui/heading";
import { LinkList } from "@/components/ui/link-list";
import { EmptyState } from "@/components/ui/notice";
import { Text } from "@/components/ui/text";
import { WorkGroup } from "@/components/work/work-group";
import { paths } from "@/lib/paths";
import { getMyWork } from "@/lib/queries/my-work";
import { getNavigationFacts } from "@/lib/queries/navigation";
import { linksOfRole } from "@/lib/web/links-of-role";
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
          <Text>Nothing is waiting for you{work.waiting.length === 0 ? "" : ", only for others"}. Go on with:</Text>
          <LinkList links={await otherPages(actor)} />
        </EmptyState>
      ) : null}
      <WorkGroup id="late" heading="Late" tasks={work.late} isLate />
      <WorkGroup id="week" heading="Due this week" tasks={work.thisWeek} />
      <WorkGroup id="later" heading="Later" tasks={work.later} undated="No due date" />
      <WorkGroup id="waiting" heading="Waiting for others" tasks={work.waiting} />
    </>
  );
}

/** The pages of the role, so that an empty list is not a dead end. */
async function otherPages(actor: Awaited<ReturnType<typeof requireActor>>) {
  const links = linksOfRole(actor.roles, actor.organisationSlug ?? "", await getNavigationFacts(actor));
  return links.filter(({ href }) => href !== paths.myWork());
}
