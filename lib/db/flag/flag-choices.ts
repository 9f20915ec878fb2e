import type { Actor } from "@/lib/db/actor";
import { database } from "@/lib/db/client";
import { documentVersionScope } from "@/lib/db/scopes/document-scope";

type Choice = { value: string; text: string };

export type FlagChoices = { csuOwners: Choice[]; nhsOwners: Choice[]; documents: Choice[] };

/** Who may own a plan of this unit, and the papers of the unit that the reader may point to: the latest sixty. Three queries. */
export async function flagChoices(actor: Actor, csuId: string): Promise<FlagChoices> {
  const current = { endedAt: null };
  const [csuOwners, nhsOwners, documents] = await Promise.all([
    database().person.findMany({
      where: { disabledAt: null, memberships: { some: { ...current, organisationId: csuId } } },
      orderBy: { name: "asc" },
      select: { id: true, name: true },
    }),
    database().person.findMany({
      where: {
        disabledAt: null,
        memberships: {
          some: { ...current, role: { in: ["programme_office", "reviewer", "moderator"] } },
          none: { ...current, organisationId: csuId },
        },
        declarations: { none: { csuId, hasConflict: true, undoneAt: null } },
      },
      orderBy: { name: "asc" },
      select: { id: true, name: true },
    }),
    database().documentVersion.findMany({
      where: { AND: [documentVersionScope(actor), { status: "ready", document: { csuId } }] },
      orderBy: { uploadedAt: "desc" },
      take: 60,
      select: { id: true, version: true, document: { select: { title: true } } },
    }),
  ]);
  const asChoice = ({ id, name }: { id: string; name: string }) => ({ value: id, text: name });
  return {
    csuOwners: csuOwners.map(asChoice),
    nhsOwners: nhsOwners.map(asChoice),
    documents: documents.map(({ id, version, document }) => ({
      value: id,
      text: `${document.title}, version ${version}`,
    })),
  };
}
