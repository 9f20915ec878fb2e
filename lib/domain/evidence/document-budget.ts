import { counted } from "@/lib/domain/shared/counted";
import { conflict, ok, type Result } from "@/lib/domain/shared/result";

/** The most documents a submission may carry unless its programme says otherwise. Our design (docs/domain.md, Process). */
export const DOCUMENT_LIMIT = 30;

/** Whether so many more documents fit. Each counts once, however many versions it has and criteria it serves. `conflict` says how many do. */
export function checkDocumentBudget(carried: number, adding: number, limit = DOCUMENT_LIMIT): Result {
  const room = Math.max(0, limit - carried);
  if (adding <= room) return ok();
  if (room === 0) {
    return conflict(
      `This submission carries ${counted(carried, "document")}, and the most is ${limit}. Take one out first`,
    );
  }
  return conflict(`There is room for ${counted(room, "more document", "more documents")}: the most is ${limit}`);
}
