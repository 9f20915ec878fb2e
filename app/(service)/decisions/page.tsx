import type { Metadata } from "next";
import { DecisionList } from "@/components/outcome/decision-list";
import { PageHeading } from "@/components/ui/heading";
import { counted } from "@/lib/domain/shared/counted";
import { listDecisions } from "@/lib/queries/decisions";
import { requireActor } from "@/lib/web/require-actor";

export const metadata: Metadata = { title: "Decisions" };

export default async function DecisionsPage() {
  const actor = await requireActor("page:/decisions");
  const decisions = await listDecisions(actor);
  const waiting = decisions.toDecide.length;
  return (
    <>
      <PageHeading
        lede={
          waiting === 0
            ? "Nothing waits for a decision."
            : `${counted(waiting, "outcome waits", "outcomes wait")} for a decision.`
        }
      >
        Decisions
      </PageHeading>
      <DecisionList heading="To decide" none="No unit has been heard and waits." decisions={decisions.toDecide} />
      <DecisionList
        heading="The unit is being heard"
        none="No draft is with its unit."
        decisions={decisions.beingHeard}
      />
      <DecisionList
        heading="Decided, waiting for release"
        none="No decision is held."
        decisions={decisions.waitingForRelease}
      />
      <DecisionList heading="In moderation" none="No case is in moderation." decisions={decisions.inModeration} />
      <DecisionList heading="Issued" none="No outcome is issued yet." decisions={decisions.decided} />
    </>
  );
}
