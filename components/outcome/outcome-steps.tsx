import { Steps } from "@/components/ui/timeline";
import { dateInWords, instantInWords } from "@/lib/domain/shared/dates-in-words";
import type { OutcomeFacts } from "@/lib/queries/outcome-facts";

/** Where an outcome stands between draft and publication. */
export function OutcomeSteps({ outcome }: { outcome: OutcomeFacts }) {
  const { status, shownAt, window, issuedAt, publishedAt } = outcome;
  const current =
    status === "published"
      ? "published"
      : status === "issued"
        ? "issued"
        : shownAt === null
          ? "draft"
          : "representations";
  const heard = window === null ? "Representations" : `Representations ${windowWords(window)}`;
  const steps = [
    { key: "draft", text: "Draft" },
    { key: "representations", text: heard },
    { key: "issued", text: issuedAt === null ? "Issued" : `Issued ${dateInWords(issuedAt)}` },
    { key: "published", text: publishedAt === null ? "Published" : `Published ${dateInWords(publishedAt)}` },
  ];
  return <Steps label="Outcome" steps={steps.map((step) => ({ ...step, current: step.key === current }))} />;
}

function windowWords({ dueAt, closedAt, isOpen }: NonNullable<OutcomeFacts["window"]>): string {
  if (isOpen) return `to ${instantInWords(dueAt)}`;
  return `ended ${dateInWords(closedAt ?? dueAt)}`;
}
