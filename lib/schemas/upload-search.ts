import { z } from "zod";
import { isIdentifier } from "@/lib/domain/shared/identifier";
import { isUploadProblem, MOST_FILES } from "./upload-answer";

const one = z.string().max(100);

/** What the address of the evidence page carries after a post without script. What is not of ours is left out. */
export const uploadSearchSchema = z.object({
  uploaded: z
    .union([one, z.array(one).max(MOST_FILES)])
    .optional()
    .catch(undefined)
    .transform((value) => (value === undefined ? [] : [value].flat().filter(isIdentifier))),
  problem: one
    .optional()
    .catch(undefined)
    .transform((value) => (value !== undefined && isUploadProblem(value) ? value : null)),
});
