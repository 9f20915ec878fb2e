import { kindOfName } from "@/lib/domain/evidence/document-kind";
import { type ChildAhead, startAhead } from "../child/run-in-child";
import { documentStorage } from "../storage/document-storage";
import { newStorageKey } from "../storage/file-storage";
import { inspectorOf } from "./inspect-document";

/** The key under which a file will be stored, and the parser that may read what lies there and nothing else. */
export type Landing = { readonly storageKey: string; readonly inspector: ChildAhead | null };

/** People upload several files, with minutes between them (Our design). */
const KEPT_MS = 10 * 60_000;

/** Starting a process holds this one for some milliseconds, and whoever sent the last file is still to be answered. */
const AFTER_ANSWER_MS = 50;

/** By program: the landing of the next file, whose parser loads or has loaded. */
const kept = new Map<string, Promise<Landing>>();

/**
 * Lends a landing to one file, of the kind that its name claims: one that turns out to be of another is refused before its parser
 * is asked. A parser takes longer to load than to count, so it is started before its file is there, and another is kept for the
 * next one.
 */
export async function withLanding<T>(fileName: string, use: (landing: Landing) => Promise<T>): Promise<T> {
  const kind = kindOfName(fileName);
  const program = kind === null ? null : inspectorOf(kind);
  if (program === null) return use({ storageKey: newStorageKey(), inspector: null });
  const landing = await (takeKept(program) ?? prepare(program));
  try {
    return await use(landing);
  } finally {
    landing.inspector?.end();
    setTimeout(() => keepOne(program), AFTER_ANSWER_MS).unref();
  }
}

function takeKept(program: string): Promise<Landing> | undefined {
  const landing = kept.get(program);
  kept.delete(program);
  return landing;
}

function keepOne(program: string): void {
  if (kept.has(program)) return;
  const next = prepare(program);
  kept.set(program, next);
  const end = async () => {
    if (kept.get(program) !== next) return;
    kept.delete(program);
    (await next).inspector?.end();
  };
  setTimeout(end, KEPT_MS).unref();
}

/** Without a parser where there are enough of them, or none can be started: one is started when the file is there. */
async function prepare(program: string): Promise<Landing> {
  const storageKey = newStorageKey();
  const file = (await documentStorage()).localPath("quarantine", storageKey);
  const inspector = file === null ? null : await startAhead({ script: program, file }).catch(() => null);
  return { storageKey, inspector };
}
