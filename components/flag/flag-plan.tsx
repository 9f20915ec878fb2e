import { PlanComparison } from "@/components/flag/plan-comparison";
import { Heading } from "@/components/ui/heading";
import { InsetText } from "@/components/ui/notice";
import { SummaryList } from "@/components/ui/summary-list";
import { Text, TextList } from "@/components/ui/text";
import { dayInWords } from "@/lib/domain/shared/dates-in-words";
import { londonDay } from "@/lib/domain/shared/london-time";
import type { FlagView } from "@/lib/queries/flag";

/** The plan that binds both sides: what done means, why it happened, who owns it, by when, and who has agreed. */
export function FlagPlan({ flag }: { flag: FlagView }) {
  return (
    <>
      <Heading>Plan</Heading>
      <SummaryList
        rows={[
          { key: "Done means", value: flag.exitCriteria === "" ? "Not agreed yet" : flag.exitCriteria },
          { key: "Root cause", value: flag.rootCause },
          { key: "Due", value: dayInWords(flag.dueOn) },
          { key: `Owner at ${flag.unit.name}`, value: flag.csuOwner?.name ?? "No one yet" },
          { key: "Owner at NHS CB", value: flag.nhsOwner?.name ?? "No one yet" },
          {
            key: "Test",
            value:
              [flag.test, flag.criterion && `${flag.criterion.code} ${flag.criterion.title}`]
                .filter(Boolean)
                .join(", ") || "None",
          },
          { key: "Raised", value: `${dayInWords(londonDay(flag.raisedAt))}, by ${flag.raisedBy}` },
          { key: "Agreed", value: agreementInWords(flag) },
        ]}
      />
      {flag.ownersGone.length === 0 ? null : (
        <InsetText>
          {flag.ownersGone.map((sentence) => (
            <Text key={sentence}>{sentence}</Text>
          ))}
        </InsetText>
      )}
      <PlanComparison plan={flag.plan} />
      {flag.status === "raised" && flag.may.changePlan && flag.planLacks.length > 0 ? (
        <InsetText>
          <Text>Before the plan can be agreed:</Text>
          <TextList items={flag.planLacks.map((text) => ({ key: text, content: text }))} />
        </InsetText>
      ) : null}
    </>
  );
}

function agreementInWords({ csuAgreedAt, nhsAgreedAt, unit, plan }: FlagView): string {
  const unitSide =
    csuAgreedAt === null
      ? `${unit.name} has not agreed it`
      : `${unit.name} agreed on ${dayInWords(londonDay(csuAgreedAt))}`;
  const nhsSide = nhsAgreedAt === null ? "NHS CB has not" : `NHS CB on ${dayInWords(londonDay(nhsAgreedAt))}`;
  return `Plan ${plan.number}. ${unitSide}; ${nhsSide}.`;
}
