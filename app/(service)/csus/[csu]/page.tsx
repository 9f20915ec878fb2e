import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { lowerFirst } from "@/components/checkpoint/stage-sentence";
import { ScenarioTag, StageTag } from "@/components/state/state-tags";
import { UnitTimeline } from "@/components/timeline/unit-timeline";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { Heading, PageHeading } from "@/components/ui/heading";
import { Link } from "@/components/ui/link";
import { InsetText } from "@/components/ui/notice";
import { Text } from "@/components/ui/text";
import { UnitCheckpoints } from "@/components/unit/unit-checkpoints";
import { UnitFigures } from "@/components/unit/unit-figures";
import { UnitNavigation } from "@/components/unit/unit-navigation";
import { mayPass } from "@/lib/domain/access/doors";
import { nextStepInWords, statusInWords, whoseTurn } from "@/lib/domain/checkpoint/submission-status";
import { dayInWords } from "@/lib/domain/shared/dates-in-words";
import { paths } from "@/lib/paths";
import { getUnit, type UnitCheckpoint, type UnitView } from "@/lib/queries/unit";
import { getUnitPages } from "@/lib/queries/unit-pages";
import { requireActor } from "@/lib/web/require-actor";

const door = "page:/csus/[csu]";

const load = cache(async (slug: string) => {
  const actor = await requireActor(door);
  return { actor, unit: await getUnit(actor, slug) };
});

type Props = { params: Promise<{ csu: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { unit } = await load((await params).csu);
  return { title: unit?.name ?? "Page not found" };
}

export default async function UnitPage({ params }: Props) {
  const actor = await requireActor(door);
  const { unit } = await load((await params).csu);
  if (unit === null) notFound();
  const mayOpenCase = mayPass("page:/csus/[csu]/checkpoints/[checkpoint]", actor.roles);
  const pages = await getUnitPages(actor, unit.slug);
  return (
    <>
      {mayPass("page:/programmes/[programme]", actor.roles) ? (
        <Breadcrumbs crumbs={[{ href: paths.programme(unit.programme.slug), text: unit.programme.name }]} />
      ) : null}
      <PageHeading caption={unit.region} tag={<CurrentTag unit={unit} />} lede={standing(unit)}>
        {unit.name}
      </PageHeading>
      <UnitNavigation csu={unit.slug} current="overview" shows={pages} />
      <Successors unit={unit} />
      <UnitCheckpoints
        checkpoints={unit.checkpoints}
        caseHref={(number) => (mayOpenCase ? paths.unitCheckpoint(unit.slug, number) : null)}
        outcomeHref={(number) => paths.outcome(unit.slug, number)}
      />
      <UnitFigures unit={unit} />
      <Heading>History, newest first</Heading>
      {unit.events.length === 0 ? (
        <Text>Nothing has happened yet that you may see.</Text>
      ) : (
        <UnitTimeline csu={unit.slug} events={unit.events} />
      )}
      {unit.hasMoreEvents && pages.history ? <Link href={paths.unitTimeline(unit.slug)}>All history</Link> : null}
    </>
  );
}

/** The last checkpoint that the unit has reached, as far as the reader may know. */
function reachedBy(unit: UnitView): UnitCheckpoint | undefined {
  return unit.checkpoints.filter((each) => each.status !== null && each.status !== "not_open").at(-1);
}

/** "Checkpoint 3: with NHS CB, at this stage since 30 August 2012. Next: each reviewer scores alone." */
function standing(unit: UnitView): string | undefined {
  const reached = reachedBy(unit);
  if (reached?.status == null || reached.since === null) return undefined;
  const { name, status, since, isWindowOpen } = reached;
  const turn = whoseTurn(status, isWindowOpen);
  const next = `Next: ${lowerFirst(nextStepInWords(status, isWindowOpen))}.`;
  if (turn === "nobody") return `${name}: ${lowerFirst(statusInWords(status))} on ${dayInWords(since)}. ${next}`;
  return `${name}: with ${turn === "csu" ? "the unit" : "NHS CB"}, at this stage since ${dayInWords(since)}. ${next}`;
}

function CurrentTag({ unit }: { unit: UnitView }) {
  const reached = reachedBy(unit);
  if (reached === undefined || reached.status === null) return null;
  if (reached.outcome !== null)
    return <ScenarioTag scenario={reached.outcome.scenario} proceeds={reached.outcome.proceeds} />;
  return <StageTag status={reached.status} isWindowOpen={reached.isWindowOpen} />;
}

function Successors({ unit }: { unit: UnitView }) {
  if (unit.successors.length === 0) return null;
  return (
    <InsetText>
      {unit.successors.map((successor) => (
        <Text key={successor.slug}>
          {unit.name} joined <Link href={paths.unit(successor.slug)}>{successor.name}</Link> on{" "}
          {dayInWords(successor.on)}. Its record stays here.
        </Text>
      ))}
    </InsetText>
  );
}
