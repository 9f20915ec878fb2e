import { checkBeforeUpload, judgeUpload, MOST_BYTES, refusalInWords } from "@/lib/domain/evidence/upload";
import { invalid, ok, type Result } from "@/lib/domain/shared/result";
import type { ChildAhead } from "@/lib/platform/child/run-in-child";
import { detectKind } from "@/lib/platform/documents/detect-kind";
import { type Inspection, inspectDocument } from "@/lib/platform/documents/inspect-document";
import { documentStorage } from "@/lib/platform/storage/document-storage";
import type { FileStorage, PutResult, StoredFile } from "@/lib/platform/storage/file-storage";
import type { Actor } from "../actor";
import { database } from "../client";
import type { ArrivingVersion } from "./register-version";
import { type AcceptedFile, acceptVersion, type CarryingCase, refuseVersion } from "./settle-version";

export type ReceivedFile = {
  readonly versionId: string;
  readonly documentId: string;
  readonly title: string;
  readonly version: number;
} & (
  | { readonly state: "ready"; readonly note: string | null }
  /** `tooLarge` is told apart because it has an answer of its own over HTTP. */
  | { readonly state: "refused"; readonly reason: string; readonly tooLarge: boolean }
);

/** The sweep took the file for abandoned, because checking it took so long. */
const givenUp = "The file took too long to check. Upload it again";

/**
 * Takes a file in, after its row stands: bytes streamed to quarantine and hashed as they pass, judged by what they are,
 * counted in a process of its own, moved to the vault, and only then part of the case. Whatever goes wrong on the way, nobody
 * sees half a file. A refusal is an answer; only a fault is thrown, and then the sweep ends the row.
 */
export async function receiveFile(
  actor: Actor,
  carrying: CarryingCase,
  version: ArrivingVersion,
  inspector: ChildAhead | null,
  source: AsyncIterable<Uint8Array>,
): Promise<ReceivedFile> {
  const storage = await documentStorage();
  const { id: versionId, documentId, title } = version;
  const about = { versionId, documentId, title, version: version.version };
  const refuse = async (reason: string, tooLarge = false): Promise<ReceivedFile> => {
    await refuseVersion(actor, carrying, version, reason);
    await storage.remove("quarantine", version.storageKey);
    return { ...about, state: "refused", reason, tooLarge };
  };

  const put = await storage.put(version.storageKey, source, { maximumBytes: MOST_BYTES });
  if (put.state !== "stored") return refuse(whyNotStored(put, version.fileName), put.state === "too_large");
  const [judged] = await Promise.all([
    judge({ storage, inspector }, version, put.file),
    markArrived(version.id, put.file),
  ]);
  if (!judged.ok) return refuse(messageOf(judged));
  const [moved, twin] = await Promise.all([
    storage.moveToVault(version.storageKey),
    noteOnTwin(carrying.id, version, put.file.sha256),
  ]);
  if (moved === "missing") return refuse(givenUp);
  const note = [twin, judged.value.note].filter((each) => each !== null).join(" ") || null;
  const accepted = await acceptVersion(actor, carrying, version, { ...judged.value, note });
  if (accepted.ok) return { ...about, state: "ready", note };
  await storage.remove("vault", version.storageKey);
  return refuse(messageOf(accepted));
}

/** The same bytes, or the same name, are two documents of the thirty, and look alike in every list. */
async function noteOnTwin(
  submissionId: string,
  { documentId, title, version }: ArrivingVersion,
  sha256: string,
): Promise<string | null> {
  const twins = await database().documentVersion.findMany({
    where: {
      status: "ready",
      OR: [{ sha256 }, { documentId: { not: documentId }, document: { title } }],
      document: { submissions: { some: { submissionId } } },
    },
    orderBy: { version: "desc" },
    select: { documentId: true, version: true, sha256: true, document: { select: { title: true } } },
  });
  const same = twins.filter((twin) => twin.sha256 === sha256);
  const other = same.find((twin) => twin.documentId !== documentId);
  if (other !== undefined) {
    return `It is the same file as "${other.document.title}", version ${other.version}, which is here already. Take one of them out.`;
  }
  const [own] = same;
  if (own !== undefined) {
    return `It is the same file as version ${own.version}. If a newer one was meant, replace it again.`;
  }
  if (twins.length === 0 || version > 1) return null;
  return `Another document is called "${title}". If this is its next version, take this one out, and replace that one with it.`;
}

async function markArrived(id: string, { sizeBytes, sha256 }: StoredFile): Promise<void> {
  await database().documentVersion.updateMany({
    where: { id, status: "receiving" },
    data: { status: "checking", sizeBytes, sha256 },
  });
}

async function judge(
  { storage, inspector }: { readonly storage: FileStorage; readonly inspector: ChildAhead | null },
  version: ArrivingVersion,
  stored: StoredFile,
): Promise<Result<AcceptedFile>> {
  const { storageKey, fileName } = version;
  const open = await storage.open("quarantine", storageKey);
  if (open === null) throw new Error("A file that was stored is not there");
  const detected = await detectKind(open).finally(() => open.close());
  const kind = judgeUpload({ name: fileName, sizeBytes: stored.sizeBytes, detected });
  if (!kind.ok) return kind;
  const inspection = await storage.withLocalPath("quarantine", storageKey, (path) =>
    inspectDocument(path, kind.value, inspector),
  );
  if (inspection === null) throw new Error("A file that was stored is not there");
  if (inspection.state === "not_inspected" && inspection.reason === "encrypted") {
    return invalid(refusalInWords("encrypted", fileName));
  }
  return ok({ kind: kind.value, sha256: stored.sha256, ...counts(inspection), note: noteOn(inspection) });
}

function counts(inspection: Inspection): Pick<AcceptedFile, "parts" | "sheetNames"> {
  if (inspection.state !== "inspected") return { parts: null, sheetNames: [] };
  const { pages, paragraphs, slides, sheets } = inspection;
  return { parts: (pages ?? paragraphs ?? slides) || null, sheetNames: sheets ?? [] };
}

/** What its uploader should know of a file that was accepted all the same. */
function noteOn(inspection: Inspection): string | null {
  if (inspection.state !== "inspected")
    return "Its pages could not be counted, so check each page number that you point to.";
  return inspection.hasText === false ? "This PDF has no text, so it cannot be searched." : null;
}

function whyNotStored(put: Exclude<PutResult, { state: "stored" }>, name: string): string {
  switch (put.state) {
    case "too_large":
      return messageOf(checkBeforeUpload({ name, sizeBytes: MOST_BYTES + 1 }));
    case "empty":
      return refusalInWords("empty", name);
    case "interrupted":
      return "The upload stopped before the end of the file. Upload it again";
    case "no_space":
      return "There is no room for files just now. Tell the programme office, and upload it again later";
  }
}

function messageOf(result: Result<unknown>): string {
  if (result.ok || result.error === "not_found") return "The file was not accepted. Upload it again";
  return result.message;
}
