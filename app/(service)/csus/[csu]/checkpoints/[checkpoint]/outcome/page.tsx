import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { CheckIssue } from "@/components/outcome/check-issue";
import { CriterionFeedbackList } from "@/components/outcome/criterion-feedback-list";
import { IssueCard } from "@/components/outcome/issue-card";
import { OutcomeActions } from "@/components/outcome/outcome-actions";
import { OutcomeHeading } from "@/components/outcome/outcome-heading";
import { OutcomeSteps } from "@/components/outcome/outcome-steps";
import { OutcomeSummary } from "@/components/outcome/outcome-summary";
import { Recipients } from "@/components/outcome/recipients";
import { Representations } from "@/components/outcome/representations";
import { Heading } from "@/components/ui/heading";
import { Text, TextList } from "@/components/ui/text";
import { mayPass } from "@/lib/domain/access/doors";
import { instantInWords } from "@/lib/domain/shared/dates-in-words";
import { paths } from "@/lib/paths";
import { getOutcome, type OutcomeView } from "@/lib/queries/outcome";
import { caseAddressSchema } from "@/lib/schemas/case-address";
import { requireActor } from "@/lib/web/require-actor";
import { resumeModerationAction } from "../ratings/actions";
import {
  closeRepresentationsAction,
  holdOutcomeAction,
  issueOutcomeAction,
  makeRepresentationAction,
  publishOutcomeAction,
  releaseOutcomeAction,
} from "./actions";

type Props = {
  params: Promise<{ csu: string; checkpoint: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

const load = cache(async (params: Props["params"]) => {
  const actor = await requireActor("page:/csus/[csu]/checkpoints/[checkpoint]/outcome");
  const address = caseAddressSchema.safeParse(await params);
  const view = address.success ? await getOutcome(actor, address.data.csu, address.data.checkpoint) : null;
  return { actor, view };
});

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { view } = await load(params);
  if (view === null) return { title: "Page not found" };
  const isCheck = view.may.issue && (await searchParams).step === "check";
  return { title: isCheck ? `Check before you issue: ${view.unit.name}` : `Outcome of ${view.unit.name}` };
}

export default async function OutcomePage({ params, searchParams }: Props) {
  const { actor, view } = await load(params);
  if (view === null) notFound();
  const { outcome, unit, checkpoint } = view;
  const href = paths.outcome(unit.slug, checkpoint.number);
  if (outcome === null) return <NoOutcome view={view} />;
  const whole = { ...view, outcome };
  if (view.may.issue && (await searchParams).step === "check") {
    return (
      <>
        <OutcomeHeading view={view}>Check before you issue</OutcomeHeading>
        <CheckIssue view={whole} action={issueOutcomeAction} token={randomUUID()} backHref={href} />
      </>
    );
  }
  return (
    <>
      <OutcomeHeading view={view}>Outcome</OutcomeHeading>
      {view.audience === "public" ? null : <OutcomeSteps outcome={outcome} />}
      <OutcomeSummary outcome={outcome} ratings={view.ratings} isPublic={view.audience === "public"} />
      <OutcomeActions
        view={whole}
        isDecider={mayPass("action:issueOutcome", actor.roles)}
        checkHref={`${href}?step=check`}
        actions={{
          hold: holdOutcomeAction,
          release: releaseOutcomeAction,
          publish: publishOutcomeAction,
          resume: resumeModerationAction,
        }}
        token={randomUUID}
      />
      {view.may.release ? <Recipients recipients={view.recipients} /> : null}
      <Representations
        view={whole}
        actions={{ make: makeRepresentationAction, close: closeRepresentationsAction }}
        token={randomUUID}
      />
      <Issues view={view} />
      <CriterionFeedbackList feedback={view.feedback} />
      <Ended ended={view.ended} />
    </>
  );
}

function NoOutcome({ view }: { view: OutcomeView }) {
  return (
    <>
      <OutcomeHeading view={view}>Outcome</OutcomeHeading>
      <Text>{whyNoOutcome(view)}</Text>
      <Ended ended={view.ended} />
    </>
  );
}

function whyNoOutcome({ status, audience }: OutcomeView): string {
  if (status === "withdrawn") return "The submission was withdrawn, so there is no outcome.";
  return audience === "unit"
    ? "There is no outcome to read yet. You will be told by mail when NHS CB shows you its draft."
    : "No outcome is drafted yet.";
}

function Issues({ view: { issues, unit } }: { view: OutcomeView }) {
  if (issues.length === 0) return null;
  return (
    <>
      <Heading id="issues">What must be done, by when</Heading>
      {issues.map((issue) => (
        <IssueCard
          key={issue.id}
          issue={issue}
          flagHref={issue.flagNumber === null ? undefined : paths.flag(unit.slug, issue.flagNumber)}
        />
      ))}
    </>
  );
}

function Ended({ ended }: Pick<OutcomeView, "ended">) {
  if (ended.length === 0) return null;
  return (
    <>
      <Heading>Earlier</Heading>
      <TextList
        items={ended.map(({ how, at, reason }) => ({
          key: at.toISOString(),
          content: `${how} on ${instantInWords(at)}: ${reason}`,
        }))}
      />
    </>
  );
}
