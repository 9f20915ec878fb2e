import { type Actor, personOf } from "@/lib/db/actor";
import { database } from "@/lib/db/client";
import { documentVersionScope } from "@/lib/db/scopes/document-scope";
import { notFound, ok, type Result } from "@/lib/domain/shared/result";

/** Turning the pages of a document is one reading of it, until it has lain this long. Our design. */
const ONE_READING_MINUTES = 30;

/** Records that a person reads a document on screen, before its first word leaves; each page that follows is the same reading. */
export async function recordReading(actor: Actor, input: { versionId: string }): Promise<Result> {
  const personId = personOf(actor);
  const since = new Date(actor.now.getTime() - ONE_READING_MINUTES * 60_000);
  const version = await database().documentVersion.findFirst({
    where: { AND: [{ id: input.versionId, status: "ready" }, documentVersionScope(actor)] },
    select: { id: true, accesses: { where: { personId, at: { gt: since } }, take: 1, select: { id: true } } },
  });
  if (version === null || actor.organisationId === null) return notFound();
  if (version.accesses.length > 0) return ok();
  await database().documentAccess.create({
    data: { documentVersionId: version.id, personId, organisationId: actor.organisationId, at: actor.now },
  });
  return ok();
}
