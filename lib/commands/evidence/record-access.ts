import { type Actor, personOf } from "@/lib/db/actor";
import { database } from "@/lib/db/client";
import { documentVersionScope } from "@/lib/db/scopes/document-scope";
import { notFound, ok, type Result } from "@/lib/domain/shared/result";

/** Records that a person opened a file, before its first byte leaves. Asked for once by each download or preview. */
export async function recordAccess(actor: Actor, input: { versionId: string }): Promise<Result> {
  const version = await database().documentVersion.findFirst({
    where: { AND: [{ id: input.versionId, status: "ready" }, documentVersionScope(actor)] },
    select: { id: true },
  });
  if (version === null || actor.organisationId === null) return notFound();
  await database().documentAccess.create({
    data: {
      documentVersionId: version.id,
      personId: personOf(actor),
      organisationId: actor.organisationId,
      at: actor.now,
    },
  });
  return ok();
}
