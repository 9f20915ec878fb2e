import { type FlagEvent, moveFlag } from "@/lib/domain/flag/flag-moves";
import type { FlagStatus } from "@/lib/domain/flag/flag-status";
import { conflict, ok, type Result } from "@/lib/domain/shared/result";
import type { Actor } from "../actor";
import type { Prisma, Transaction } from "../client";

export type MovableFlag = { id: string; status: FlagStatus; version: number };

type Extra = {
  text?: string;
  isForNhsCbOnly?: boolean;
  documentVersionId?: string | null;
  /** The service itself does it: what follows by rule from what a person did. */
  bySystem?: boolean;
  data?: Prisma.FlagUncheckedUpdateManyInput;
};

/** Moves a flag by its table of moves: status, version in the `where`, and the event of its history. Returns it as it then is. */
export async function moveFlagRow(
  tx: Transaction,
  actor: Actor,
  flag: MovableFlag,
  event: FlagEvent,
  extra: Extra = {},
): Promise<Result<MovableFlag>> {
  const found = moveFlag(flag.status, event);
  if (!found.ok) return found;
  const { to } = found.value;
  const { count } = await tx.flag.updateMany({
    where: { id: flag.id, status: flag.status, version: flag.version },
    data: {
      ...extra.data,
      status: to,
      version: { increment: 1 },
      ...(to === flag.status ? {} : { statusSince: actor.now }),
    },
  });
  if (count === 0)
    return conflict("This flag was changed by someone else a moment ago. Look at it again, then decide.");
  await writeFlagEvent(tx, actor, flag.id, event, flag.status, to, extra);
  return ok({ id: flag.id, status: to, version: flag.version + 1 });
}

export async function writeFlagEvent(
  tx: Transaction,
  actor: Actor,
  flagId: string,
  event: string,
  fromStatus: FlagStatus | null,
  toStatus: FlagStatus,
  extra: Omit<Extra, "data"> = {},
): Promise<void> {
  const last = await tx.flagEvent.aggregate({ where: { flagId }, _max: { sequence: true } });
  await tx.flagEvent.create({
    data: {
      flagId,
      sequence: (last._max.sequence ?? 0) + 1,
      event,
      fromStatus,
      toStatus,
      visibility: extra.isForNhsCbOnly ? "nhs_cb" : "both",
      text: extra.text ?? "",
      documentVersionId: extra.documentVersionId ?? null,
      at: actor.now,
      byId: extra.bySystem ? null : actor.personId,
      byName: extra.bySystem ? "The service" : actor.name,
      byOrganisationId: extra.bySystem ? null : actor.organisationId,
      isIllustrative: actor.isDemonstration,
    },
  });
}
