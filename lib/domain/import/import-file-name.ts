import { kindOfName } from "@/lib/domain/evidence/document-kind";
import { checkFileName } from "@/lib/domain/evidence/upload";
import { invalid, type Result } from "@/lib/domain/shared/result";

/** An import reads tables only: a name that ends otherwise is refused, as is one that no file may have. */
export function checkImportFileName(fileName: string): Result {
  const kind = kindOfName(fileName);
  const isTable = kind === "csv" || kind === "xlsx";
  if (fileName.trim() !== "" && !isTable) return refuse("The selected file must be a CSV or XLSX");
  const named = checkFileName(fileName);
  return named.ok || named.error === "not_found" ? named : refuse(named.message);
}

function refuse(message: string): Result<never> {
  return invalid(message, { name: message });
}
