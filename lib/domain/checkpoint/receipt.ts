import { type CanonicalValue, canonicalJson } from "@/lib/domain/shared/canonical-json";
import type { Pence } from "@/lib/domain/shared/money";

/** Everything that freezes together when a unit submits. Texts as stored; hashes in lower-case hexadecimal. */
export type SubmittedCase = {
  readonly programme: string;
  readonly checkpoint: number;
  readonly unit: string;
  readonly submittedAt: Date;
  readonly breakEvenPencePerYear: Pence;
  readonly expectedIncome: readonly {
    readonly ccg: string;
    readonly serviceLine: string;
    readonly pencePerYear: Pence;
  }[];
  readonly answers: readonly { readonly criterion: string; readonly text: string }[];
  readonly pointers: readonly {
    readonly criterion: string;
    readonly documentSha256: string;
    readonly locatorKind: string;
    readonly locator: string;
    readonly shows: string;
  }[];
  readonly documents: readonly {
    readonly sha256: string;
    readonly fileName: string;
    readonly version: number;
    readonly sizeBytes: number;
    readonly owner: string;
  }[];
};

/** Names the shape of the manifest, so that an old receipt can be checked after the shape has changed. */
const FORMAT = "commissioning-support-checkpoints/receipt/1";

/**
 * The frozen submission as one canonical text, which the caller hashes with SHA-256. Lists are sorted by their own text, so that the
 * order in which rows came from the database cannot change the hash. Throws on text that could not have been stored.
 */
export function receiptManifest(submitted: SubmittedCase): string {
  return canonicalJson({
    format: FORMAT,
    programme: submitted.programme,
    checkpoint: submitted.checkpoint,
    unit: submitted.unit,
    submittedAt: submitted.submittedAt.toISOString(),
    breakEvenPencePerYear: submitted.breakEvenPencePerYear,
    expectedIncome: sorted(
      submitted.expectedIncome.map(({ ccg, serviceLine, pencePerYear }) => ({ ccg, serviceLine, pencePerYear })),
    ),
    answers: sorted(submitted.answers.map(({ criterion, text }) => ({ criterion, text }))),
    pointers: sorted(
      submitted.pointers.map(({ criterion, documentSha256, locatorKind, locator, shows }) => ({
        criterion,
        documentSha256,
        locatorKind,
        locator,
        shows,
      })),
    ),
    documents: sorted(
      submitted.documents.map(({ sha256, fileName, version, sizeBytes, owner }) => ({
        sha256,
        fileName,
        version,
        sizeBytes,
        owner,
      })),
    ),
  });
}

/**
 * The reference people quote, "CP3-ESS-7F3A": the checkpoint, the unit and the first four digits of the manifest's hash.
 * It is a handle, not a proof: only the full hash is. More digits tell apart two submissions that would share it.
 */
export function receiptReference(checkpoint: number, unitName: string, sha256: string, digits = 4): string {
  return `CP${checkpoint}-${shortCode(unitName)}-${sha256.slice(0, digits).toUpperCase()}`;
}

/**
 * Three letters for a unit: "Essex" is ESS, "North East" is NOE, "North West London" is NWL. "And" does not count.
 * Distinct for all units of the 2012 round; the hash in the reference tells others apart.
 */
export function shortCode(unitName: string): string {
  const plain = unitName.normalize("NFKD").replace(/\p{M}/gu, "").toUpperCase();
  const words = (plain.match(/[A-Z0-9]+/g) ?? []).filter((word) => word !== "AND");
  const [first = "", second = ""] = words;
  if (words.length >= 3)
    return words
      .map((word) => word.charAt(0))
      .join("")
      .slice(0, 3);
  const letters = second === "" ? first : first.slice(0, 2) + second;
  return letters.slice(0, 3).padEnd(3, "X");
}

function sorted(items: readonly CanonicalValue[]): CanonicalValue[] {
  const keyed = items.map((item) => ({ item, key: canonicalJson(item) }));
  return keyed.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0)).map(({ item }) => item);
}
