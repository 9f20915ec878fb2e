import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { AdminNavigation } from "@/components/account/admin-navigation";
import { MoveClockForms } from "@/components/account/move-clock-forms";
import { PageHeading } from "@/components/ui/heading";
import { Text } from "@/components/ui/text";
import { clockInWords } from "@/lib/domain/shared/dates-in-words";
import { paths } from "@/lib/paths";
import { requireActor } from "@/lib/web/require-actor";
import { advanceClockAction } from "./actions";

export const metadata: Metadata = { title: "The demonstration's clock" };

export default async function Clock() {
  const actor = await requireActor("page:/admin/clock");
  return (
    <>
      <PageHeading lede={`It is ${clockInWords(actor.now)}.`}>The demonstration’s clock</PageHeading>
      <AdminNavigation current={paths.clock()} hasClock />
      <Text>
        Moving it moves time for everyone: work falls due, windows close, plans escalate. It never goes back, since the
        record’s times only rise.
      </Text>
      <MoveClockForms action={advanceClockAction} tokens={[randomUUID(), randomUUID(), randomUUID()]} />
    </>
  );
}
