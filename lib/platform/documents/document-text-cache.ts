import type { DocumentKind } from "@/lib/domain/evidence/document-kind";
import type { DocumentText } from "@/lib/domain/evidence/document-text";
import { documentStorage } from "../storage/document-storage";
import { readDocumentText } from "./read-document-text";

/** As much as a panel reads in an hour, and little beside what the server has. Our design. */
const MOST_DOCUMENTS = 40;

const kept = new Map<string, Promise<DocumentText>>();

/**
 * The words of a stored file, read once and kept while it is being turned over: a file in the vault never changes. Several who
 * ask at once wait for one reading. Decides nothing about who may read: the caller found the version in scope.
 */
export function documentTextOf(storageKey: string, kind: DocumentKind): Promise<DocumentText> {
  const known = kept.get(storageKey);
  const reading = known ?? read(storageKey, kind);
  // Last in, last out: what was asked for just now goes to the end of the row.
  kept.delete(storageKey);
  kept.set(storageKey, reading);
  const [oldest] = kept.keys();
  if (kept.size > MOST_DOCUMENTS && oldest !== undefined) kept.delete(oldest);
  return reading;
}

async function read(storageKey: string, kind: DocumentKind): Promise<DocumentText> {
  const storage = await documentStorage();
  const text = await storage.withLocalPath("vault", storageKey, (path) => readDocumentText(path, kind));
  // What may be better the next time is not kept.
  if (text === null || text.state === "unreadable") kept.delete(storageKey);
  return text ?? { state: "missing" };
}
