import type { Metadata } from "next";
import { PageHeading } from "@/components/ui/heading";
import { EmptyState } from "@/components/ui/notice";
import { Text } from "@/components/ui/text";
import { UnitsTable } from "@/components/unit/units-table";
import { listUnits } from "@/lib/queries/units";
import { requireActor } from "@/lib/web/require-actor";

export const metadata: Metadata = { title: "Units" };

export default async function UnitsPage() {
  const actor = await requireActor("page:/csus");
  const units = await listUnits(actor);
  return (
    <>
      <PageHeading lede={`${units.length} commissioning support units.`}>Units</PageHeading>
      {units.length === 0 ? (
        <EmptyState>
          <Text>There are no units in your region.</Text>
        </EmptyState>
      ) : (
        <UnitsTable units={units} />
      )}
    </>
  );
}
