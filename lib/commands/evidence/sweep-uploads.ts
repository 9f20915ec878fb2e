import type { Actor } from "@/lib/db/actor";
import { database } from "@/lib/db/client";
import { wallNow } from "@/lib/db/clock";
import { refuseVersion } from "@/lib/db/evidence/settle-version";
import { documentStorage } from "@/lib/platform/storage/document-storage";

/** A file that is arriving is written to all the time, and checking one takes seconds. Our design. */
const quietSeconds = 60;

/** A row with no file in quarantine: its process died before the first byte, or just after the move to the vault. */
const lostMinutes = 15;

const abandoned = "The upload was interrupted. Upload the file again";

/**
 * Ends the uploads that a stopped process left half-done, on any server: their rows are refused, their places in the case
 * are free again and their bytes are gone. Can be run at any time, as often as one likes; a live upload is left alone.
 */
export async function sweepUploads(actor: Actor): Promise<{ ended: number }> {
  const storage = await documentStorage();
  let ended = 0;
  const end = async (where: { storageKey: string } | { id: string }): Promise<void> => {
    const version = await database().documentVersion.findUnique({ where, select: halfDoneSelect });
    if (version === null || (version.status !== "receiving" && version.status !== "checking")) return;
    const [carrying] = version.document.submissions;
    if (carrying === undefined) return;
    const about = { id: version.id, documentId: version.documentId, title: version.document.title };
    await refuseVersion(actor, carrying.submission, about, abandoned);
    await storage.remove("vault", version.storageKey);
    ended += 1;
  };

  const swept = await storage.sweepQuarantine({
    olderThan: new Date(wallNow().getTime() - quietSeconds * 1000),
    isWanted: async () => false,
  });
  for (const storageKey of swept.removed) await end({ storageKey });
  const lost = await database().documentVersion.findMany({
    where: {
      status: { in: ["receiving", "checking"] },
      uploadedAt: { lt: new Date(actor.now.getTime() - lostMinutes * 60_000) },
    },
    select: { id: true },
    take: 500,
  });
  for (const { id } of lost) await end({ id });
  return { ended };
}

const halfDoneSelect = {
  id: true,
  status: true,
  documentId: true,
  storageKey: true,
  document: {
    select: {
      title: true,
      submissions: {
        take: 1,
        select: { submission: { select: { id: true, csuId: true, csu: { select: { name: true } } } } },
      },
    },
  },
} as const;
