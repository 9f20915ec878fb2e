import { kindOfName } from "@/lib/domain/evidence/document-kind";
import { checkFileName } from "@/lib/domain/evidence/upload";
import { invalid, type Result } from "@/lib/domain/shared/result";
import { refuseUpload } from "./upload-problem";

/** An import reads tables only: a name that ends otherwise is refused, as is one that no file may have. */
export function checkImportFileName(fileName: string): Result {
  const kind = kindOfName(fileName);
  if (fileName.trim() !== "" && kind !== "csv" && kind !== "xlsx") return refuseUpload("not_table");
  const named = checkFileName(fileName);
  return named.ok || named.error === "not_found" ? named : invalid(named.message, { bad_name: named.message });
}
