import type { Actor } from "@/lib/db/actor";
import { database, type Prisma, type Transaction } from "@/lib/db/client";
import { documentVersionScope } from "@/lib/db/scopes/document-scope";
import { dateInWords, exactTimeInWords } from "@/lib/domain/shared/dates-in-words";
import { tellApart } from "@/lib/domain/shared/tell-apart";

type Choice = { value: string; text: string };

export type FlagChoices = { csuOwners: Choice[]; nhsOwners: Choice[]; documents: Choice[] };

/** Who may own a plan on the unit's side. */
export function csuOwners(csuId: string): Prisma.PersonWhereInput {
  return { disabledAt: null, memberships: { some: { endedAt: null, organisationId: csuId } } };
}

/**
 * Who may own a plan at NHS CB: the programme office and the unit's panels, without a conflict with the unit and not of it.
 * A reviewer's case opens with the declaration of interests, and the unit's plans with it.
 */
export function nhsOwners(csuId: string): Prisma.PersonWhereInput {
  const standingSeat: Prisma.PanelMemberWhereInput = {
    replacedAt: null,
    recusedAt: null,
    submission: { csuId },
    OR: [{ duty: "moderator" }, { declaredAt: { not: null } }],
  };
  return {
    disabledAt: null,
    memberships: { none: { endedAt: null, organisationId: csuId } },
    declarations: { none: { csuId, hasConflict: true, undoneAt: null } },
    OR: [
      { memberships: { some: { endedAt: null, role: "programme_office" } } },
      {
        memberships: { some: { endedAt: null, role: { in: ["reviewer", "moderator"] } } },
        panels: { some: standingSeat },
      },
    ],
  };
}

/** Who may own a plan of this unit, and the papers of the unit that the reader may point to: the latest sixty. Three queries. */
export async function flagChoices(actor: Actor, csuId: string): Promise<FlagChoices> {
  const [ofUnit, ofNhsCb, documents] = await Promise.all([
    database().person.findMany({
      where: csuOwners(csuId),
      orderBy: { name: "asc" },
      select: { id: true, name: true },
    }),
    database().person.findMany({
      where: nhsOwners(csuId),
      orderBy: { name: "asc" },
      select: { id: true, name: true },
    }),
    database().documentVersion.findMany({
      where: { AND: [documentVersionScope(actor), { status: "ready", document: { csuId } }] },
      orderBy: { uploadedAt: "desc" },
      take: 60,
      select: { id: true, version: true, uploadedAt: true, document: { select: { title: true } } },
    }),
  ]);
  const asChoice = ({ id, name }: { id: string; name: string }) => ({ value: id, text: name });
  return {
    csuOwners: ofUnit.map(asChoice),
    nhsOwners: ofNhsCb.map(asChoice),
    // A checkpoint's papers are often named as those of the one before.
    documents: tellApart(
      documents,
      ({ document, version }) => `${document.title}, version ${version}`,
      ({ uploadedAt }) => `uploaded ${dateInWords(uploadedAt)}, ${exactTimeInWords(uploadedAt)}`,
    ).map(({ item, text }) => ({ value: item.id, text })),
  };
}

/** Whether those who are named can own a plan of this unit, each on their side. Nobody named can. */
export async function canOwnPlan(
  from: Transaction,
  csuId: string,
  { csuOwnerId, nhsOwnerId }: { csuOwnerId: string | null; nhsOwnerId: string | null },
): Promise<{ ofUnit: boolean; ofNhsCb: boolean }> {
  const isThere = async (id: string | null, who: Prisma.PersonWhereInput) =>
    id !== null && (await from.person.count({ where: { AND: [{ id }, who] } })) > 0;
  const ofUnit = await isThere(csuOwnerId, csuOwners(csuId));
  return { ofUnit, ofNhsCb: await isThere(nhsOwnerId, nhsOwners(csuId)) };
}
