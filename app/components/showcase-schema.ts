import { z } from "zod";

export const showcaseSchema = z.object({
  line: z.string().min(1, "Enter a line"),
  why: z.string().min(10, "Say why, in at least 10 characters").max(200),
});
