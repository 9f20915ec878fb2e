import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { AgendaTable } from "@/components/moderation/agenda-table";
import { AgreeTogetherForm } from "@/components/moderation/agree-together-form";
import { BlindModeration } from "@/components/moderation/blind-moderation";
import { Confirmations } from "@/components/moderation/confirmations";
import { ModerationHeading } from "@/components/moderation/moderation-heading";
import { Counts } from "@/components/ui/card";
import { Heading } from "@/components/ui/heading";
import { LinkList } from "@/components/ui/link-list";
import { Text } from "@/components/ui/text";
import { timeInWords } from "@/lib/domain/shared/dates-in-words";
import { listInWords } from "@/lib/domain/shared/list-in-words";
import { paths } from "@/lib/paths";
import { getModeration, type ModerationView } from "@/lib/queries/moderation";
import { caseAddressSchema } from "@/lib/schemas/case-address";
import { requireActor } from "@/lib/web/require-actor";
import { agreeTogetherAction, confirmRecordAction } from "./actions";

type Props = { params: Promise<{ csu: string; checkpoint: string }> };

const load = cache(async (params: Props["params"]) => {
  const actor = await requireActor("page:/csus/[csu]/checkpoints/[checkpoint]/moderation");
  const address = caseAddressSchema.safeParse(await params);
  const view = address.success ? await getModeration(actor, address.data.csu, address.data.checkpoint) : null;
  return { actor, view };
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { view } = await load(params);
  return { title: view === null ? "Page not found" : `Moderation of ${view.unit.name}` };
}

export default async function ModerationPage({ params }: Props) {
  const { actor, view } = await load(params);
  if (view === null) notFound();
  if (view.state === "blind") return <BlindModeration view={view} />;
  const { unit, checkpoint, discuss, settle, together, recorded, total } = view;
  const hrefOf = (code: string) => paths.moderateCriterion(unit.slug, checkpoint.number, code);
  const table = { members: view.members, hrefOf };
  return (
    <>
      <ModerationHeading {...view} current="moderation" lede={nextStep(view)}>
        Moderation
      </ModerationHeading>
      <LinkList
        label="This page"
        links={[
          {
            href: paths.moderation(unit.slug, checkpoint.number),
            text: `Check for changes since ${timeInWords(actor.now)}`,
          },
        ]}
      />
      <Counts
        counts={[
          { key: "discuss", number: discuss.length, label: "Discuss first", href: "#discuss" },
          { key: "settle", number: settle.length, label: "Close, to settle", href: "#settle" },
          { key: "together", number: together.length, label: "Agree together", href: "#together" },
          { key: "recorded", number: `${recorded} of ${total}`, label: "Recorded", href: "#confirm" },
        ]}
      />
      <Heading id="discuss">Discuss first</Heading>
      <Text secondary>Two points or more apart, or either side of the pass line of 2. Our design.</Text>
      {discuss.length === 0 ? (
        <Text>No criterion needs discussion.</Text>
      ) : (
        <AgendaTable caption="Discuss first" rows={discuss} {...table} />
      )}
      <Heading id="settle">Close, to settle</Heading>
      {settle.length === 0 ? <Text>None.</Text> : <AgendaTable caption="Close, to settle" rows={settle} {...table} />}
      <Heading id="together">Agree together</Heading>
      <Together view={view} table={table} />
      <Confirmations view={view} action={confirmRecordAction} token={randomUUID()} />
    </>
  );
}

type TableParts = { members: ModerationView["members"]; hrefOf: (code: string) => string };

function Together({ view, table }: { view: ModerationView; table: TableParts }) {
  const open = view.together.filter(({ agreed }) => agreed === null);
  if (view.together.length === 0) return <Text>No criterion has the same score from everyone.</Text>;
  return (
    <>
      <AgendaTable caption="Agree together" rows={view.together} {...table} />
      {view.mayRecord && open.length > 0 ? (
        <AgreeTogetherForm
          action={agreeTogetherAction}
          token={randomUUID()}
          submissionId={view.submissionId}
          version={view.version}
          rows={open}
          members={view.members}
          lastPresent={view.lastPresent}
        />
      ) : null}
    </>
  );
}

function nextStep({ isLocked, isConfirmed, recorded, total, status, members }: ModerationView): string {
  if (status !== "in_moderation") return "The record is locked. Amendments are added to it.";
  if (isLocked) return "The record is locked. Next: the moderator rates the tests and drafts the outcome.";
  if (isConfirmed)
    return "Everyone who is asked has confirmed. Next: the moderator rates the tests and drafts the outcome.";
  if (recorded === 0) return "No criterion is recorded. Next: record them, disagreement first.";
  if (recorded < total) return `${recorded} of ${total} criteria recorded. Next: the rest, disagreement first.`;
  const against = members.filter(({ word }) => word === "disagrees").map(({ name }) => name);
  if (against.length > 0) {
    return `${listInWords(against)} ${against.length === 1 ? "does" : "do"} not agree. Next: the moderator changes the record or writes the dissent in.`;
  }
  return "Every criterion is recorded. Next: each member of the panel confirms the record.";
}
