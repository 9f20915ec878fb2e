import { type Actor, personOf } from "@/lib/db/actor";
import { lockForEdit } from "@/lib/db/case/begin-edit";
import { findCase } from "@/lib/db/case/find-case";
import { type ReceivedFile, receiveFile } from "@/lib/db/evidence/receive-file";
import { registerVersion } from "@/lib/db/evidence/register-version";
import { inTransaction } from "@/lib/db/in-transaction";
import { whyNot } from "@/lib/domain/access/may-do";
import type { DocumentOwner } from "@/lib/domain/checkpoint/readiness";
import { checkDocumentBudget } from "@/lib/domain/evidence/document-budget";
import { titleOfFile } from "@/lib/domain/evidence/document-title";
import { checkFileName } from "@/lib/domain/evidence/upload";
import { forbidden, notFound, ok, type Result } from "@/lib/domain/shared/result";
import { withLanding } from "@/lib/platform/documents/landing";

export type UploadDocumentInput = { submissionId: string; owner: DocumentOwner; fileName: string };

/**
 * Takes a new document into a case. A place for it is kept, under a lock, before its first byte arrives, so that two at once
 * cannot both be the thirtieth. `invalid` for a name that cannot be taken, `conflict` when there is no room; a file that
 * arrives and does not pass is answered with the reason. `source` is read to its end or abandoned.
 */
export async function uploadDocument(
  actor: Actor,
  input: UploadDocumentInput,
  source: AsyncIterable<Uint8Array>,
): Promise<Result<ReceivedFile>> {
  const found = await findCase(actor, input.submissionId);
  if (found === null) return notFound();
  const why = whyNot(actor, "upload_document", found);
  if (why !== null) return forbidden(why);
  const named = checkFileName(input.fileName);
  if (!named.ok) return named;

  return withLanding(input.fileName, async (landing) => {
    const registered = await inTransaction(actor, async (tx) => {
      const locked = await lockForEdit(tx, found.id);
      if (!locked.ok) return locked;
      const carried = await tx.submissionDocument.count({ where: { submissionId: found.id } });
      const room = checkDocumentBudget(carried, 1, found.checkpoint.programme.documentLimit);
      if (!room.ok) return room;
      const by = { createdById: personOf(actor), createdAt: actor.now };
      const document = await tx.document.create({
        data: {
          csuId: found.csuId,
          title: titleOfFile(input.fileName),
          owner: input.owner,
          ...by,
          isIllustrative: actor.isDemonstration,
          submissions: { create: { submissionId: found.id, addedById: by.createdById, addedAt: actor.now } },
        },
        select: { id: true, title: true },
      });
      return ok(await registerVersion(tx, actor, document, input.fileName, landing.storageKey));
    });
    if (!registered.ok) return registered;
    return ok(await receiveFile(actor, found, registered.value, landing.inspector, source));
  });
}
