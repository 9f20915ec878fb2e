import { invalid, type Result } from "@/lib/domain/shared/result";

/** Why a file was not taken in to be checked, as the address of the next page carries it. */
export const IMPORT_PROBLEMS = {
  no_file: "Choose a file",
  no_kind: "Choose what the file holds",
  not_table: "The selected file must be a CSV or XLSX. Save it as one of these and upload it again",
  bad_name: "The name of the selected file cannot be kept. Make it shorter and plainer, and upload it again",
  empty: "The selected file is empty. Choose one that has something in it",
  too_large: "The selected file must be smaller than 20MB. Split it and import each part",
  interrupted: "The file did not arrive whole. Upload it again",
  no_space: "There is no room to keep the file. Tell whoever runs this service",
} as const;

export type ImportProblem = keyof typeof IMPORT_PROBLEMS;

/** Where the form says it. */
export function fieldOfProblem(problem: ImportProblem): "kind" | "file" {
  return problem === "no_kind" ? "kind" : "file";
}

/** Refuses a file for a problem, which is the name of the field that the words are of. */
export function refuseUpload(problem: ImportProblem): Result<never> {
  return invalid(IMPORT_PROBLEMS[problem], { [problem]: IMPORT_PROBLEMS[problem] });
}

export function isImportProblem(text: string): text is ImportProblem {
  return Object.hasOwn(IMPORT_PROBLEMS, text);
}
