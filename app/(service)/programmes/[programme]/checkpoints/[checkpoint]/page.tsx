import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { Form } from "@/components/form/form";
import { SubmitButton } from "@/components/form/submit-button";
import { CheckpointUnitsTable } from "@/components/programme/checkpoint-units-table";
import { CriteriaTables } from "@/components/programme/criteria-tables";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { Heading, PageHeading } from "@/components/ui/heading";
import { WarningCallout } from "@/components/ui/notice";
import { Text } from "@/components/ui/text";
import { dayInWords, instantInWords } from "@/lib/domain/shared/dates-in-words";
import { londonDay } from "@/lib/domain/shared/london-time";
import { paths } from "@/lib/paths";
import { type CheckpointView, getCheckpoint } from "@/lib/queries/checkpoint";
import { checkpointNumber } from "@/lib/schemas/programme";
import { requireActor } from "@/lib/web/require-actor";
import { openCheckpointAction } from "./actions";

const rehearsalWords =
  "This is a rehearsal: opening a checkpoint, filling its panels and giving more time can be tried. Units cannot answer in it yet.";

type Props = { params: Promise<{ programme: string; checkpoint: string }> };

const load = cache(async (programme: string, checkpoint: string) => {
  const actor = await requireActor("page:/programmes/[programme]/checkpoints/[checkpoint]");
  const number = checkpointNumber.safeParse(checkpoint);
  const view = number.success ? await getCheckpoint(actor, programme, number.data) : null;
  return view === null ? null : { actor, view };
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { programme, checkpoint } = await params;
  const found = await load(programme, checkpoint);
  return { title: found === null ? "Page not found" : `${found.view.name}, ${found.view.programme.name}` };
}

export default async function CheckpointPage({ params }: Props) {
  const { programme, checkpoint } = await params;
  const found = await load(programme, checkpoint);
  if (found === null) notFound();
  const { actor, view } = found;
  return (
    <>
      <Breadcrumbs crumbs={[{ href: paths.programme(view.programme.slug), text: view.programme.name }]} />
      <PageHeading lede={ledeOf(view)}>
        {view.name}: {view.submissionName.toLowerCase()}
      </PageHeading>
      {view.mayOpen ? <OpenCheckpoint view={view} /> : null}
      {view.programme.isRehearsal ? <Text>{rehearsalWords}</Text> : null}
      <Heading>Units</Heading>
      <CheckpointUnitsTable
        units={view.units}
        panelSize={view.programme.panelSize}
        panelHref={(slug) => paths.panel(view.programme.slug, view.number, slug)}
        caseHref={view.programme.isRehearsal ? undefined : (slug) => paths.unitCheckpoint(slug, view.number)}
        canAssign={actor.roles.includes("programme_office")}
      />
      <CriteriaTables criteria={view.criteria} isFrozen={view.status !== "planned"} />
    </>
  );
}

function ledeOf(view: CheckpointView): string {
  const due = `Due ${instantInWords(view.dueAt)}.`;
  if (view.openedAt === null) return `${due} Not open yet.`;
  return `${due} Opened ${dayInWords(londonDay(view.openedAt))}, when its criteria were frozen.`;
}

function OpenCheckpoint({ view }: { view: CheckpointView }) {
  if (view.whyNotYet !== null) return <Text>{view.whyNotYet}</Text>;
  return (
    <WarningCallout heading={`Open ${view.name}`}>
      <Text>
        Opening freezes the {view.criteria.length} criteria below, and every unit
        {view.number === 1 ? "" : " that proceeded from the checkpoint before"} can prepare. It cannot be undone.
      </Text>
      <Form
        action={openCheckpointAction}
        token={randomUUID()}
        version={view.version}
        hidden={{ checkpointId: view.id }}
      >
        <SubmitButton look="warning">Open {view.name}</SubmitButton>
      </Form>
    </WarningCallout>
  );
}
