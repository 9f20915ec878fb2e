import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { CaseHeading } from "@/components/checkpoint/case-heading";
import { FindingList } from "@/components/checkpoint/finding-list";
import { HandIn } from "@/components/checkpoint/hand-in";
import { WithdrawForm } from "@/components/checkpoint/withdraw-form";
import { Link } from "@/components/ui/link";
import { OurDesignMark } from "@/components/ui/tag";
import { Text } from "@/components/ui/text";
import { casePages } from "@/lib/domain/access/case-pages";
import { readinessInWords } from "@/lib/domain/checkpoint/readiness";
import { mayEditSubmission } from "@/lib/domain/checkpoint/submission-status";
import { paths } from "@/lib/paths";
import { getCaseReadiness } from "@/lib/queries/case-readiness";
import { caseAddressSchema } from "@/lib/schemas/case-address";
import { requireActor } from "@/lib/web/require-actor";
import { resubmitCaseAction, signOffAction, submitCaseAction, withdrawSubmissionAction } from "./actions";

type Props = { params: Promise<{ csu: string; checkpoint: string }> };

const load = cache(async (csu: string, checkpoint: string) => {
  const actor = await requireActor("page:/csus/[csu]/checkpoints/[checkpoint]/submit");
  const address = caseAddressSchema.safeParse({ csu, checkpoint });
  const view = address.success ? await getCaseReadiness(actor, address.data.csu, address.data.checkpoint) : null;
  return view === null ? null : { actor, view };
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { csu, checkpoint } = await params;
  const view = (await load(csu, checkpoint))?.view;
  if (view === undefined) return { title: "Page not found" };
  return { title: `Sign off and submit, ${view.unit.name}, ${view.checkpoint.name.toLowerCase()}` };
}

/** Will it be accepted? What blocks, what only weakens, and the last steps. */
export default async function SubmitPage({ params }: Props) {
  const { csu, checkpoint } = await params;
  const found = await load(csu, checkpoint);
  if (found === null) notFound();
  const { actor, view } = found;
  const { unit, submissionId, version } = view;
  const place = { unit: unit.slug, checkpoint: view.checkpoint.number };
  const isOpen = mayEditSubmission(view.status);
  return (
    <>
      <CaseHeading view={view} current="submit" pages={casePages(actor.roles, view.hasReceipt)}>
        {isOpen ? readinessInWords(view) : "Sign-off and submission"}
      </CaseHeading>
      {isOpen ? (
        <>
          <FindingList heading="Blocks" verb="Fix" findings={view.blocks} {...place} />
          <FindingList heading="Weakens" verb="Look" findings={view.weakens} {...place} />
          <Text small secondary>
            The programme office decides what blocks and what only weakens. <OurDesignMark />
          </Text>
          <HandIn
            view={view}
            actions={{ signOff: signOffAction, submit: submitCaseAction, resubmit: resubmitCaseAction }}
            token={randomUUID}
          />
        </>
      ) : view.hasReceipt ? (
        <Text>
          <Link href={paths.receipt(unit.slug, view.checkpoint.number)}>The receipt of this submission</Link>
        </Text>
      ) : (
        <Text>Nothing can be signed off at this stage.</Text>
      )}
      {view.may.withdraw ? (
        <WithdrawForm
          action={withdrawSubmissionAction}
          token={randomUUID()}
          submissionId={submissionId}
          version={version}
        />
      ) : null}
    </>
  );
}
