import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { DraftForm } from "@/components/moderation/draft-form";
import { IssuesSection } from "@/components/moderation/issues-section";
import { ModerationHeading } from "@/components/moderation/moderation-heading";
import { ShowSection } from "@/components/moderation/show-section";
import { TestRating } from "@/components/moderation/test-rating";
import { ReasonForm } from "@/components/outcome/reason-form";
import { ScenarioTag } from "@/components/state/state-tags";
import { Columns } from "@/components/ui/card";
import { Heading } from "@/components/ui/heading";
import { OurDesignMark } from "@/components/ui/tag";
import { Text, TextList } from "@/components/ui/text";
import { SCENARIO_WORDS, scenarioProceeds } from "@/lib/domain/moderation/scenario";
import { getRatings, type RatingsView } from "@/lib/queries/ratings";
import { caseAddressSchema } from "@/lib/schemas/case-address";
import { requireActor } from "@/lib/web/require-actor";
import {
  changeIssueAction,
  draftIssueAction,
  draftOutcomeAction,
  rateTestAction,
  removeIssueAction,
  resumeModerationAction,
  showDraftToUnitAction,
} from "./actions";

type Props = { params: Promise<{ csu: string; checkpoint: string }> };

const load = cache(async (params: Props["params"]) => {
  const actor = await requireActor("page:/csus/[csu]/checkpoints/[checkpoint]/ratings");
  const address = caseAddressSchema.safeParse(await params);
  return address.success ? getRatings(actor, address.data.csu, address.data.checkpoint) : null;
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const view = await load(params);
  return { title: view === null ? "Page not found" : `Ratings and issues of ${view.unit.name}` };
}

export default async function RatingsPage({ params }: Props) {
  const view = await load(params);
  if (view === null) notFound();
  const { tests, draft, may } = view;
  return (
    <>
      <ModerationHeading {...view} current="ratings" lede={nextStep(view)}>
        Ratings and issues
      </ModerationHeading>
      <Heading tag={<OurDesignMark />}>Ratings</Heading>
      <Columns>
        {tests.map((test) => (
          <TestRating
            key={test.id}
            test={test}
            mayRate={may.rate}
            submissionId={view.submissionId}
            action={rateTestAction}
            token={randomUUID()}
          />
        ))}
      </Columns>
      <Heading id="scenario" tag={<OurDesignMark />}>
        Scenario
      </Heading>
      <ScenarioSection view={view} />
      {draft === null ? null : (
        <>
          <IssuesSection
            draft={draft}
            mayWrite={may.writeIssues}
            actions={{ draft: draftIssueAction, change: changeIssueAction, remove: removeIssueAction }}
            token={randomUUID}
          />
          {may.show ? (
            <ShowSection draft={draft} unit={view.unit.name} action={showDraftToUnitAction} token={randomUUID()} />
          ) : null}
          {may.resume ? (
            <ReasonForm
              action={resumeModerationAction}
              token={randomUUID()}
              outcomeId={draft.outcomeId}
              version={draft.version}
              idPrefix="resume-"
              does="Take the draft back into moderation"
              ask="Why is it taken back?"
              hint="The unit reads this if the draft was shown to it."
            />
          ) : null}
        </>
      )}
    </>
  );
}

function ScenarioSection({ view }: { view: RatingsView }) {
  const { scenario, draft, blockers, may } = view;
  return (
    <>
      {scenario === null ? null : (
        <Text>
          <strong>By the rule: {scenario.proposed ?? "the panel decides"}.</strong> {scenario.working}
        </Text>
      )}
      {draft === null ? null : <DraftedScenario draft={draft} proposed={scenario?.proposed ?? null} />}
      {draft === null && blockers.length > 0 ? (
        <>
          <Text>Before the outcome can be drafted:</Text>
          <TextList items={blockers.map((blocker) => ({ key: blocker, content: blocker }))} />
        </>
      ) : null}
      {draft === null && blockers.length === 0 && may.draft ? (
        <DraftForm
          action={draftOutcomeAction}
          token={randomUUID()}
          submissionId={view.submissionId}
          version={view.version}
          proposed={scenario?.proposed ?? null}
        />
      ) : null}
    </>
  );
}

type DraftedProps = {
  draft: NonNullable<RatingsView["draft"]>;
  proposed: NonNullable<RatingsView["scenario"]>["proposed"];
};

function DraftedScenario({ draft: { scenario, reason, summary }, proposed }: DraftedProps) {
  const word = proposed === scenario ? "The panel confirmed it." : `The panel decided: ${reason}`;
  return (
    <>
      <Text>
        <ScenarioTag scenario={scenario} proceeds={scenarioProceeds(scenario)} /> {SCENARIO_WORDS[scenario].meaning}.{" "}
        {word}
      </Text>
      <Text>{summary}</Text>
    </>
  );
}

function nextStep({ draft, isLocked, blockers, status }: RatingsView): string {
  if (draft === null) {
    if (!isLocked) return "Ratings open when every member of the panel has confirmed the record.";
    return blockers.length > 0
      ? "The record is locked. Next: rate each test."
      : "Every test is rated. Next: draft the outcome.";
  }
  if (status === "outcome_drafted") return "The outcome is drafted. Next: its issues, then show it to the unit.";
  return "The draft was shown to the unit, so ratings and issues stand.";
}
