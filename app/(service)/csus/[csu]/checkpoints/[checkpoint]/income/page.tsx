import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { CaseHeading } from "@/components/checkpoint/case-heading";
import { AddIncomeForm, BreakEvenForm, ChangeIncome } from "@/components/checkpoint/income-forms";
import { IncomeTables } from "@/components/checkpoint/income-tables";
import { Heading } from "@/components/ui/heading";
import { SummaryList } from "@/components/ui/summary-list";
import { Text } from "@/components/ui/text";
import { casePages } from "@/lib/domain/access/case-pages";
import { breakEvenShare } from "@/lib/domain/commitment/income";
import { formatPence } from "@/lib/domain/shared/money";
import { type CaseIncome, getCaseIncome } from "@/lib/queries/case-income";
import { caseAddressSchema } from "@/lib/schemas/case-address";
import { requireActor } from "@/lib/web/require-actor";
import { removeIncomeAction, stateBreakEvenAction, stateIncomeAction } from "./actions";

type Props = { params: Promise<{ csu: string; checkpoint: string }> };

const load = cache(async (csu: string, checkpoint: string) => {
  const actor = await requireActor("page:/csus/[csu]/checkpoints/[checkpoint]/income");
  const address = caseAddressSchema.safeParse({ csu, checkpoint });
  const view = address.success ? await getCaseIncome(actor, address.data.csu, address.data.checkpoint) : null;
  return view === null ? null : { actor, view };
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { csu, checkpoint } = await params;
  const view = (await load(csu, checkpoint))?.view;
  return {
    title: view === undefined ? "Page not found" : `Income, ${view.unit.name}, ${view.checkpoint.name.toLowerCase()}`,
  };
}

/** What the unit needs and expects a year, beside what CCGs have confirmed. */
export default async function IncomePage({ params }: Props) {
  const { csu, checkpoint } = await params;
  const found = await load(csu, checkpoint);
  if (found === null) notFound();
  const { actor, view } = found;
  const { may, submissionId } = view;
  return (
    <>
      <CaseHeading view={view} current="income" pages={casePages(actor.roles, view.hasReceipt)}>
        Income
      </CaseHeading>
      {view.closed === null ? null : <Text>{view.closed}</Text>}
      <SummaryList rows={figures(view)} />
      {may.edit ? <BreakEvenForm action={stateBreakEvenAction} token={randomUUID()} view={view} /> : null}
      <Heading>Expected income</Heading>
      <Text>
        What you expect is set beside what each CCG says. Where the two differ, both of you see it, and reviewers too.
      </Text>
      <IncomeTables
        view={view}
        action={
          may.edit
            ? (row) => (
                <ChangeIncome
                  submissionId={submissionId}
                  row={row}
                  change={stateIncomeAction}
                  remove={removeIncomeAction}
                  token={randomUUID}
                />
              )
            : null
        }
      />
      {may.edit ? (
        <>
          <Heading level={3}>Add a CCG and service line</Heading>
          <AddIncomeForm action={stateIncomeAction} token={randomUUID()} view={view} />
        </>
      ) : null}
    </>
  );
}

function figures(view: CaseIncome) {
  const { breakEvenPencePerYear: breakEven, expectedPencePerYear, confirmedPencePerYear, editedBy } = view;
  const share = breakEvenShare(confirmedPencePerYear, breakEven);
  const confirmed = `${formatPence(confirmedPencePerYear)}${share === null ? "" : `, ${share.percent}% of break-even`}`;
  return [
    { key: "Break-even income a year", value: breakEven === null ? "Not stated yet" : formatPence(breakEven) },
    { key: "You expect a year", value: formatPence(expectedPencePerYear) },
    { key: "CCGs have confirmed a year", value: confirmed },
    ...(editedBy === null ? [] : [{ key: "Last changed by", value: editedBy }]),
  ];
}
