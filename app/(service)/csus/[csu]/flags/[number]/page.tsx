import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { FlagHistory } from "@/components/flag/flag-history";
import { FlagOrders } from "@/components/flag/flag-orders";
import { FlagPlan } from "@/components/flag/flag-plan";
import { Milestones } from "@/components/flag/milestones";
import { AgreePlan, ChangePlan } from "@/components/flag/plan-forms";
import { ProgressForm } from "@/components/flag/progress-form";
import { SeverityTag } from "@/components/flag/severity-tag";
import { FlagMarks, FlagStatusTag, LateTag } from "@/components/state/state-tags";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { PageHeading } from "@/components/ui/heading";
import { InsetText } from "@/components/ui/notice";
import { IllustrativeMark } from "@/components/ui/tag";
import { Text } from "@/components/ui/text";
import { holderOfFlag, nextFlagStepInWords } from "@/lib/domain/flag/flag-status";
import { nextMilestoneInWords } from "@/lib/domain/flag/next-milestone";
import { dayInWords } from "@/lib/domain/shared/dates-in-words";
import { asSentence } from "@/lib/domain/shared/text";
import { paths } from "@/lib/paths";
import { type FlagView, getFlag } from "@/lib/queries/flag";
import { flagNumber } from "@/lib/schemas/flag";
import { requireActor } from "@/lib/web/require-actor";
import {
  addProgressAction,
  agreePlanAction,
  changePlanAction,
  completeMilestoneAction,
  moveFlagAction,
} from "./actions";

type Props = { params: Promise<{ csu: string; number: string }> };

const load = cache(async (csu: string, number: string): Promise<FlagView | null> => {
  const actor = await requireActor("page:/csus/[csu]/flags/[number]");
  const parsed = flagNumber.safeParse(number);
  return parsed.success ? getFlag(actor, csu, parsed.data) : null;
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { csu, number } = await params;
  const flag = await load(csu, number);
  return { title: flag === null ? "Page not found" : `Flag ${flag.number}: ${flag.title}` };
}

export default async function FlagPage({ params }: Props) {
  await requireActor("page:/csus/[csu]/flags/[number]");
  const { csu, number } = await params;
  const flag = await load(csu, number);
  if (flag === null) notFound();
  return (
    <>
      <Breadcrumbs
        crumbs={[
          { href: paths.unit(flag.unit.slug), text: flag.unit.name },
          { href: paths.unitFlags(flag.unit.slug), text: "Flags" },
        ]}
      />
      <PageHeading caption={`${flag.unit.name}, flag ${flag.number}`} tag={<Tags flag={flag} />} lede={ledeOf(flag)}>
        {flag.title}
      </PageHeading>
      {flag.asked === null ? null : (
        <InsetText>
          <Text>{flag.asked}</Text>
        </InsetText>
      )}
      <TimeAsked flag={flag} />
      <FlagPlan flag={flag} />
      {flag.may.agree ? <AgreePlan flag={flag} action={agreePlanAction} token={randomUUID()} /> : null}
      <Milestones flag={flag} action={completeMilestoneAction} token={randomUUID} />
      <FlagOrders flag={flag} action={moveFlagAction} token={randomUUID} />
      {flag.may.changePlan ? <ChangePlan flag={flag} action={changePlanAction} token={randomUUID()} /> : null}
      {flag.may.comment ? <ProgressForm flag={flag} action={addProgressAction} token={randomUUID()} /> : null}
      <FlagHistory events={flag.events} />
    </>
  );
}

function ledeOf(flag: FlagView): string {
  const agreed = { csu: flag.csuAgreedAt !== null, nhs_cb: flag.nhsAgreedAt !== null };
  const whose = `With ${holderOfFlag(flag.status, agreed)}.`;
  const milestone = flag.status === "in_progress" ? nextMilestoneInWords(flag.milestones) : null;
  const isAllDone = flag.milestones.every(({ doneAt }) => doneAt !== null);
  const check = flag.reviewOn === null ? null : `To be checked on ${dayInWords(flag.reviewOn)}.`;
  return [whose, milestone, check, `Next: ${nextFlagStepInWords(flag.status, isAllDone)}.`].filter(Boolean).join(" ");
}

/** The unit's request for more time, until NHS CB answers it. */
function TimeAsked({ flag: { timeAsked, isOfUnit, unit } }: { flag: FlagView }) {
  if (timeAsked === null) return null;
  const { on, text, mayAnswer } = timeAsked;
  const answer = mayAnswer ? "Give more time, or say no." : "NHS CB has not answered yet.";
  return (
    <InsetText>
      <Text>
        {isOfUnit ? "You" : unit.name} asked for more time on {dayInWords(on)}: {asSentence(text)} {answer}
      </Text>
    </InsetText>
  );
}

function Tags({ flag }: { flag: FlagView }) {
  return (
    <>
      <SeverityTag severity={flag.severity} /> <FlagStatusTag status={flag.status} />{" "}
      {flag.lateInWords === null ? null : <LateTag words={flag.lateInWords} />} <FlagMarks {...flag} />{" "}
      {flag.isIllustrative ? <IllustrativeMark /> : null}
    </>
  );
}
