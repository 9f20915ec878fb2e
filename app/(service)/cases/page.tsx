import type { Metadata } from "next";
import { CasesToModerate, CasesToReview } from "@/components/scoring/my-cases-tables";
import { Heading, PageHeading } from "@/components/ui/heading";
import { EmptyState } from "@/components/ui/notice";
import { Text } from "@/components/ui/text";
import { listMyCases } from "@/lib/queries/my-cases";
import { requireActor } from "@/lib/web/require-actor";

export const metadata: Metadata = { title: "My cases" };

export default async function MyCasesPage() {
  const actor = await requireActor("page:/cases");
  const { toReview, toModerate } = await listMyCases(actor);
  const isBoth = toReview.length > 0 && toModerate.length > 0;
  return (
    <>
      <PageHeading>My cases</PageHeading>
      {toReview.length + toModerate.length === 0 ? (
        <EmptyState>
          <Text>
            Cases that you review or moderate stand here. You sit on none now; the programme office tells you by mail
            when it assigns you.
          </Text>
        </EmptyState>
      ) : null}
      {isBoth ? <Heading>To review</Heading> : null}
      {toReview.length > 0 ? <CasesToReview cases={toReview} /> : null}
      {isBoth ? <Heading>To moderate</Heading> : null}
      {toModerate.length > 0 ? <CasesToModerate cases={toModerate} /> : null}
    </>
  );
}
