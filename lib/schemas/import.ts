import { z } from "zod";
import { identifier } from "./text";

export const importKinds = ["units", "ccgs", "outcomes", "commitments"] as const;

export const importKind = z.enum(importKinds, "Choose what the file holds");

export type ImportKind = z.infer<typeof importKind>;

export const applyImportSchema = z.object({ batchId: identifier });
