/** Why a file was not taken in to be checked, as the address of the next page carries it. */
export const IMPORT_PROBLEMS = {
  no_file: "Choose a file",
  no_kind: "Choose what the file holds",
  bad_name: "The name of the selected file cannot be kept, or it is not a CSV or XLSX. Rename it and upload it again",
  bad_file: "The selected file is empty, larger than 20MB or did not arrive whole. Check it and upload it again",
} as const;

export type ImportProblem = keyof typeof IMPORT_PROBLEMS;

export function isImportProblem(text: string): text is ImportProblem {
  return Object.hasOwn(IMPORT_PROBLEMS, text);
}
