import type { ReactNode } from "react";
import { lowerFirst } from "@/components/checkpoint/stage-sentence";
import { StagedHeading } from "@/components/checkpoint/staged-heading";
import { ModerationHeading } from "@/components/moderation/moderation-heading";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { nextStepInWords } from "@/lib/domain/checkpoint/submission-status";
import { dateInWords } from "@/lib/domain/shared/dates-in-words";
import { paths } from "@/lib/paths";
import type { OutcomeView } from "@/lib/queries/outcome";

/** What stands over the outcome: NHS CB's people get the way to the record that it was made from. */
export function OutcomeHeading({ view, children }: { view: OutcomeView; children: ReactNode }) {
  const { audience, unit, checkpoint, outcome } = view;
  const isWindowOpen = outcome?.window?.isOpen ?? true;
  const lede = ledeOf(view, isWindowOpen);
  if (audience === "nhs_cb") {
    return (
      <ModerationHeading {...view} isWindowOpen={isWindowOpen} current="outcome" lede={lede}>
        {children}
      </ModerationHeading>
    );
  }
  return (
    <>
      <Breadcrumbs
        crumbs={[
          { href: paths.unit(unit.slug), text: unit.name },
          ...(audience === "unit"
            ? [{ href: paths.unitCheckpoint(unit.slug, checkpoint.number), text: checkpoint.name }]
            : []),
        ]}
      />
      <StagedHeading view={{ ...view, isWindowOpen }} lede={lede}>
        {children}
      </StagedHeading>
    </>
  );
}

function ledeOf({ audience, status, outcome }: OutcomeView, isWindowOpen: boolean): string {
  const publishedAt = outcome?.publishedAt ?? null;
  if (audience === "public" && publishedAt !== null) return `Published ${dateInWords(publishedAt)}.`;
  if (outcome?.isDecided) return "Next: the programme office releases the outcome.";
  return `Next: ${lowerFirst(nextStepInWords(status, isWindowOpen))}.`;
}
