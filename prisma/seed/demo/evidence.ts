import type { FileStorage, StoredFile } from "@/lib/platform/storage/file-storage";
import type { ActingPerson } from "@/prisma/factories/acting-person";
import type { CaseDocument } from "@/prisma/factories/case/case-context";
import { planDocument } from "@/prisma/factories/document-rows";
import type { Rows } from "@/prisma/factories/rows";
import { storeFile } from "@/prisma/factories/store-file";
import { CHECKPOINT_3_DOCUMENTS, type IllustrativeDocument } from "../documents/checkpoint-3-documents";
import type { IllustrativeUnit } from "../documents/illustrative";
import { clusterPolicy } from "./cluster-policy";
import { contentsOf } from "./document-contents";
import { isCopy } from "./world";

/** Papers that units of a region hand in together, where they have nothing of their own to say: made once, filed by each. */
const joint = ["Structure and workforce", "Balanced scorecard", "Mobilisation and continuity plan"];

type Made = {
  readonly document: IllustrativeDocument;
  readonly bytes: () => Promise<Buffer>;
  readonly unit: IllustrativeUnit;
};

/** Makes the papers of units, puts them into the storage and adds their rows. */
export function evidenceMaker(rows: Rows, storage: FileStorage, allOwn: ReadonlySet<string>) {
  const shared = new Map<string, Made>();
  const once = (key: string, document: IllustrativeDocument, unit: IllustrativeUnit): Made => {
    const known = shared.get(key);
    if (known) return known;
    let made: Promise<Buffer> | undefined;
    const bytes = () => {
      made ??= document.make(unit);
      return made;
    };
    shared.set(key, { document, unit, bytes });
    return { document, unit, bytes };
  };

  const paperOf = (document: IllustrativeDocument, unit: IllustrativeUnit): Made => {
    const hasGap = document.pointers.some(({ criterion }) => unit.gaps.includes(criterion));
    const isOwn = allOwn.has(unit.id) || hasGap || !joint.includes(document.title);
    if (isOwn) return { document, unit, bytes: () => document.make(unit) };
    return once(`${unit.region} ${document.title}`, document, regionOf(unit));
  };

  return {
    /** The papers of one unit's case. Those of a benchmark's copies are rows without a file. */
    async make(unit: IllustrativeUnit, csuId: string, by: ActingPerson, at: Date): Promise<CaseDocument[]> {
      const papers = CHECKPOINT_3_DOCUMENTS.map((document) => paperOf(document, unit));
      if (unit.gaps.includes("3.D3")) papers.push(once("policy", clusterPolicy, regionOf(unit)));
      const filed: CaseDocument[] = [];
      for (const { document, bytes, unit: of } of papers) {
        const stored = isCopy(unit.id) ? undefined : await storeFile(storage, await bytes());
        filed.push(fileDocument(rows, document, of, stored, { csuId, by, at }));
      }
      return filed;
    },
  };
}

function fileDocument(
  rows: Rows,
  document: IllustrativeDocument,
  unit: IllustrativeUnit,
  stored: StoredFile | undefined,
  filed: { csuId: string; by: ActingPerson; at: Date },
): CaseDocument {
  const planned = planDocument(rows, {
    ...filed,
    ...contentsOf(document, unit),
    title: document.title,
    kind: document.kind,
    owner: document === clusterPolicy ? "pct" : "csu",
    ...(stored ? { stored } : {}),
  });
  const evidence = document.pointers.map(({ criterion, locator, shows }) => ({
    code: criterion,
    kind: locator.kind,
    locator: locator.value,
    shows,
  }));
  return { ...planned, evidence };
}

/** The units of a region together, as a joint paper names them. */
function regionOf(unit: IllustrativeUnit): IllustrativeUnit {
  return { ...unit, id: unit.region, name: `The units of ${unit.region}`, gaps: [] };
}
