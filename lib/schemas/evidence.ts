import { z } from "zod";
import { SHOWS_LENGTH } from "@/lib/domain/evidence/pointer";
import { choice, identifier, line, optionalLine, rowVersion } from "./text";

export const documentOwners = ["csu", "pct", "other"] as const;

export const documentOwnerSchema = z.enum(documentOwners, "Say whose document it is");

const pointing = {
  documentVersionId: identifier,
  /** A page, sheet, paragraph, slide or row of the document; which of them is the document's kind to say. */
  locator: optionalLine(100),
  shows: line(SHOWS_LENGTH.max, "Say in one sentence what this shows"),
};

export const pointEvidenceSchema = z.object({
  submissionId: identifier,
  criterion: z.string().min(1).max(20),
  ...pointing,
  documentVersionId: choice("Choose a document"),
});

export const changePointerSchema = z.object({ pointerId: identifier, version: rowVersion, ...pointing });

export const withdrawPointerSchema = z.object({ pointerId: identifier, version: rowVersion });

export const removeDocumentSchema = z.object({ submissionId: identifier, documentId: identifier });

/** The address of a list of documents. What it does not know is left out. */
export const documentSearchSchema = z.object({
  show: z.enum(["all", "unused"]).default("all").catch("all"),
  order: z.enum(["name", "newest"]).default("name").catch("name"),
});

export type DocumentSearch = z.output<typeof documentSearchSchema>;
