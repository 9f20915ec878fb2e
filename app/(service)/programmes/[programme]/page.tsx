import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { OverviewDrawing } from "@/components/programme/overview-drawing";
import { overviewText } from "@/components/programme/overview-view";
import { mayPass } from "@/lib/domain/access/doors";
import { keptProgrammeOverview } from "@/lib/queries/kept-programme-overview";
import { overviewSearchSchema } from "@/lib/schemas/overview";
import { requireActor } from "@/lib/web/require-actor";

export const metadata: Metadata = { title: "Programme overview" };

const checkpointDoor = "page:/programmes/[programme]/checkpoints/[checkpoint]";

type Props = {
  params: Promise<{ programme: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export default async function ProgrammeOverviewPage({ params, searchParams }: Props) {
  const actor = await requireActor("page:/programmes/[programme]");
  const overview = await keptProgrammeOverview(actor, (await params).programme);
  if (overview === null) notFound();
  const search = overviewSearchSchema.parse(await searchParams);
  return <OverviewDrawing view={overviewText(overview, search, mayPass(checkpointDoor, actor.roles))} />;
}
