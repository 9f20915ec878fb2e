import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { StagedHeading } from "@/components/checkpoint/staged-heading";
import { AssignForm, ExtensionForm } from "@/components/programme/panel-forms";
import { PanelSeats } from "@/components/programme/panel-seats";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { Heading } from "@/components/ui/heading";
import { InsetText } from "@/components/ui/notice";
import { Text, TextList } from "@/components/ui/text";
import { instantInWords } from "@/lib/domain/shared/dates-in-words";
import { paths } from "@/lib/paths";
import { getPanel, type PanelView } from "@/lib/queries/panel";
import { checkpointNumber } from "@/lib/schemas/programme";
import { requireActor } from "@/lib/web/require-actor";
import {
  assignReviewerAction,
  chaseReviewerAction,
  grantExtensionAction,
  replaceReviewerAction,
  undoRecusalAction,
} from "./actions";

type Props = { params: Promise<{ programme: string; checkpoint: string; csu: string }> };

const load = cache(async (programme: string, checkpoint: string, csu: string) => {
  const actor = await requireActor("page:/programmes/[programme]/checkpoints/[checkpoint]/panels/[csu]");
  const number = checkpointNumber.safeParse(checkpoint);
  return number.success ? getPanel(actor, programme, number.data, csu) : null;
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { programme, checkpoint, csu } = await params;
  const view = await load(programme, checkpoint, csu);
  if (view === null) return { title: "Page not found" };
  return { title: `Panel and dates, ${view.unit.name}, ${view.checkpoint.name.toLowerCase()}` };
}

export default async function PanelPage({ params }: Props) {
  const { programme, checkpoint, csu } = await params;
  const view = await load(programme, checkpoint, csu);
  if (view === null) notFound();
  const back = paths.checkpoint(view.programme.slug, view.checkpoint.number);
  const duties = (["reviewer", "moderator"] as const).filter((duty) => view.may.assign[duty]);
  return (
    <>
      <Breadcrumbs
        crumbs={[
          { href: paths.programme(view.programme.slug), text: view.programme.name },
          { href: back, text: view.checkpoint.name },
        ]}
      />
      <StagedHeading view={view} lede={dueInWords(view)}>
        Panel and dates
      </StagedHeading>
      <Heading>Panel</Heading>
      <Text secondary>
        You see who has submitted. Scores, reasons and notes open to the panel when it is complete, and not before.
      </Text>
      <PanelSeats
        seats={view.seats}
        proceededReason={view.proceededReason}
        candidates={view.candidates}
        may={view.may}
        actions={{ replace: replaceReviewerAction, chase: chaseReviewerAction, undo: undoRecusalAction }}
        token={randomUUID}
      />
      {duties.length > 0 ? (
        <>
          <Heading level={3}>Assign someone</Heading>
          <AssignForm
            action={assignReviewerAction}
            token={randomUUID()}
            submissionId={view.submissionId}
            candidates={view.candidates}
            duties={duties}
          />
        </>
      ) : (
        <InsetText>{view.whyNotAssign}</InsetText>
      )}
      <Heading>More time</Heading>
      <TextList
        items={view.extensions.map((each) => ({
          key: each.grantedAt.toISOString(),
          content: `To ${instantInWords(each.dueAt)}: ${each.reason}`,
        }))}
      />
      {view.whyNotExtend === null ? (
        <ExtensionForm action={grantExtensionAction} token={randomUUID()} submissionId={view.submissionId} />
      ) : (
        <Text>{view.whyNotExtend}</Text>
      )}
    </>
  );
}

function dueInWords({ dueAt, lateInWords }: PanelView): string {
  return `Due ${instantInWords(dueAt)}${lateInWords === null ? "" : `: ${lateInWords}`}.`;
}
