import type { Actor } from "@/lib/db/actor";
import { lockForEdit } from "@/lib/db/case/begin-edit";
import { findCase } from "@/lib/db/case/find-case";
import { database } from "@/lib/db/client";
import { type ReceivedFile, receiveFile } from "@/lib/db/evidence/receive-file";
import { registerVersion } from "@/lib/db/evidence/register-version";
import { inTransaction } from "@/lib/db/in-transaction";
import { documentScope } from "@/lib/db/scopes/document-scope";
import { whyNot } from "@/lib/domain/access/may-do";
import { checkFileName } from "@/lib/domain/evidence/upload";
import { forbidden, notFound, ok, type Result } from "@/lib/domain/shared/result";
import { withLanding } from "@/lib/platform/documents/landing";

export type ReplaceDocumentInput = { submissionId: string; documentId: string; fileName: string };

/**
 * Takes in a new version of a document of the case. The earlier versions stay, and so do the pointers that lead to them,
 * until someone changes them. Answers as uploadDocument does.
 */
export async function replaceDocument(
  actor: Actor,
  input: ReplaceDocumentInput,
  source: AsyncIterable<Uint8Array>,
): Promise<Result<ReceivedFile>> {
  const found = await findCase(actor, input.submissionId);
  if (found === null) return notFound();
  const document = await database().document.findFirst({
    where: {
      AND: [{ id: input.documentId, submissions: { some: { submissionId: found.id } } }, documentScope(actor)],
    },
    select: { id: true, title: true },
  });
  if (document === null) return notFound();
  const why = whyNot(actor, "upload_document", found);
  if (why !== null) return forbidden(why);
  const named = checkFileName(input.fileName);
  if (!named.ok) return named;

  return withLanding(input.fileName, async (landing) => {
    const registered = await inTransaction(actor, async (tx) => {
      const locked = await lockForEdit(tx, found.id);
      if (!locked.ok) return locked;
      return ok(await registerVersion(tx, actor, document, input.fileName, landing.storageKey));
    });
    if (!registered.ok) return registered;
    return ok(await receiveFile(actor, found, registered.value, landing.inspector, source));
  });
}
