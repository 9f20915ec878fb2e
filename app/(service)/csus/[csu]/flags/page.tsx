import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { FlagsTable } from "@/components/flag/flags-table";
import { ButtonLink } from "@/components/ui/button";
import { Heading, PageHeading } from "@/components/ui/heading";
import { EmptyState } from "@/components/ui/notice";
import { Text } from "@/components/ui/text";
import { UnitNavigation } from "@/components/unit/unit-navigation";
import { paths } from "@/lib/paths";
import { listUnitFlags } from "@/lib/queries/flags";
import { getUnitPages } from "@/lib/queries/unit-pages";
import { requireActor } from "@/lib/web/require-actor";

export const metadata: Metadata = { title: "Flags" };

type Props = { params: Promise<{ csu: string }> };

export default async function UnitFlagsPage({ params }: Props) {
  const actor = await requireActor("page:/csus/[csu]/flags");
  const { csu } = await params;
  const [view, pages] = await Promise.all([listUnitFlags(actor, csu), getUnitPages(actor, csu)]);
  if (view === null) notFound();
  const { unit, flags } = view;
  const open = flags.filter((flag) => flag.isOpen);
  const cleared = flags.filter((flag) => !flag.isOpen);
  const late = open.filter((flag) => flag.workingDaysLate > 0).length;
  return (
    <>
      <PageHeading caption={unit.name} lede={`${open.length} open, ${late} late.`}>
        {actor.organisationId === unit.id ? "Our plan" : "Flags"}
      </PageHeading>
      <UnitNavigation csu={unit.slug} current="flags" shows={pages} />
      {view.mayRaise ? (
        <ButtonLink href={paths.raiseFlag(unit.slug)} look="secondary">
          Raise a flag
        </ButtonLink>
      ) : null}
      {open.length === 0 ? (
        <EmptyState>
          <Text>
            No open flags. A checkpoint that ends in scenario B opens them, and NHS CB can raise one at any time.
          </Text>
        </EmptyState>
      ) : (
        <FlagsTable caption="Open flags" flags={open} showsUnit={false} />
      )}
      {cleared.length === 0 ? null : (
        <>
          <Heading>Cleared</Heading>
          <FlagsTable caption="Cleared flags" flags={cleared} showsUnit={false} />
        </>
      )}
    </>
  );
}
