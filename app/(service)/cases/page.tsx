import type { Metadata } from "next";
import type { ReactNode } from "react";
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
  const waiting = toReview.filter(({ step }) => step === "declare" || step === "score");
  const done = toReview.filter(({ step }) => step === "submitted" || step === "closed");
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
      <Section heading="To review" isShown={waiting.length > 0}>
        <CasesToReview caption="Cases that wait for your review" cases={waiting} />
      </Section>
      <Section heading="To moderate" isShown={toModerate.length > 0}>
        <CasesToModerate cases={toModerate} />
      </Section>
      <Section heading="Nothing waits for you" isShown={done.length > 0}>
        <CasesToReview caption="Cases in which nothing waits for you" cases={done} />
      </Section>
    </>
  );
}

function Section({ heading, isShown, children }: { heading: string; isShown: boolean; children: ReactNode }) {
  if (!isShown) return null;
  return (
    <>
      <Heading>{heading}</Heading>
      {children}
    </>
  );
}
