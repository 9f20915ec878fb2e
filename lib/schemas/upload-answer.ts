/** What became of one file of a post. `message` is a sentence for whoever sent it; with "ready", null or a note. */
export type FileAnswer = {
  readonly name: string;
  readonly state: "ready" | "refused";
  readonly message: string | null;
  /** Null for a file that was refused before it had a row. */
  readonly versionId: string | null;
};

/** The answer to an upload by script. */
export type UploadAnswer = { readonly files: readonly FileAnswer[]; readonly message: string | null };

/** Why a post as a whole was refused: the closed list that an address may carry, each with its sentence. */
export const UPLOAD_PROBLEMS = {
  no_file: "Select a file",
  no_owner: "Say whose document it is",
  too_many_files: "Upload 10 files or fewer at a time",
  name: "The name of the selected file cannot be taken. Shorten it to 100 characters, without unusual signs, ending in .pdf, .docx, .xlsx, .pptx, .csv, .png or .jpg, and upload it again",
  no_room: "There is no room for another document. Take one out of the submission first",
  closed: "Nothing was uploaded: the submission can no longer be changed",
  broken: "The upload stopped before the end. Upload the file again",
} as const;

export type UploadProblem = keyof typeof UPLOAD_PROBLEMS;

export function isUploadProblem(text: string): text is UploadProblem {
  return Object.hasOwn(UPLOAD_PROBLEMS, text);
}

/** Files in one post; more are sent in several. */
export const MOST_FILES = 10;
