import type { Actor } from "@/lib/db/actor";
import { appendAudit } from "@/lib/db/audit/append-audit";
import { beginEdit } from "@/lib/db/case/begin-edit";
import { type CaseRow, findCase } from "@/lib/db/case/find-case";
import { database, type Transaction } from "@/lib/db/client";
import { inTransaction } from "@/lib/db/in-transaction";
import { documentScope } from "@/lib/db/scopes/document-scope";
import { whyNot } from "@/lib/domain/access/may-do";
import { counted } from "@/lib/domain/shared/counted";
import { conflict, forbidden, notFound, ok, type Result } from "@/lib/domain/shared/result";

/**
 * Takes a document out of a case; the unit keeps it and its versions. `conflict` while a pointer of the case leads to it, while
 * a file of it is still being checked, or once it was handed in.
 */
export async function removeDocument(
  actor: Actor,
  input: { submissionId: string; documentId: string },
): Promise<Result<{ title: string }>> {
  const found = await findCase(actor, input.submissionId);
  if (found === null) return notFound();
  const document = await database().document.findFirst({
    where: { AND: [{ id: input.documentId, csuId: found.csuId }, documentScope(actor)] },
    select: { id: true, title: true },
  });
  if (document === null) return notFound();
  const why = whyNot(actor, "remove_document", found);
  if (why !== null) return forbidden(why);

  return inTransaction(actor, async (tx) => {
    const begun = await beginEdit(tx, actor, found.id, "documents");
    if (!begun.ok) return begun;
    const versions = { documentId: document.id };
    const pointers = await tx.evidencePointer.count({
      where: { submissionId: found.id, withdrawnAt: null, documentVersion: versions },
    });
    if (pointers > 0) {
      const lead = `${counted(pointers, "pointer leads", "pointers lead")} to this document`;
      return conflict(`${lead}. Point them elsewhere or withdraw them first.`);
    }
    const arriving = await tx.documentVersion.count({
      where: { ...versions, status: { in: ["receiving", "checking"] } },
    });
    if (arriving > 0) return conflict("A file of this document is still being checked. Wait a moment, then try again.");
    if (await wasHandedIn(tx, found, document.id)) {
      return conflict("This document was handed in, so it stays while the case is returned. You can add others.");
    }
    const { count } = await tx.submissionDocument.deleteMany({
      where: { submissionId: found.id, documentId: document.id },
    });
    if (count === 0) return conflict("Someone else took this document out a moment ago.");
    const subject = { kind: "document", id: document.id, csuId: found.csuId, submissionId: found.id };
    await appendAudit(tx, actor, "document.removed", subject, { unit: found.csu.name, document: document.title });
    return ok({ title: document.title });
  });
}

/** What the receipt in force names stays with a case that NHS CB returned. */
async function wasHandedIn(
  tx: Transaction,
  { id, status, statusSince }: CaseRow,
  documentId: string,
): Promise<boolean> {
  if (status !== "returned_in_part") return false;
  return (
    (await tx.submissionDocument.count({ where: { submissionId: id, documentId, addedAt: { lt: statusSince } } })) > 0
  );
}
