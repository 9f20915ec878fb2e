/**
 * How a script posts one file: its bytes alone, and what a form's fields would say in headers. A form's own format has to be
 * searched for its boundary, byte by byte; and a file's name is not for an address, which logs keep.
 */
export const WHOLE_FILE_TYPE = "application/octet-stream";

const NAME = "x-file-name";
/** The fields of the upload form, by the header that carries each. */
const FIELDS = { "x-document-owner": "owner", "x-document-id": "documentId" } as const;

type Fields = readonly (readonly [name: string, value: string])[];

/** Headers hold Latin letters only: everything else is written in percent signs. */
export function headersOfFile(fileName: string, fields: Fields): Readonly<Record<string, string>> {
  const carried = Object.entries(FIELDS).flatMap(([header, name]) =>
    fields.filter((field) => field[0] === name).map((field) => [header, encodeURIComponent(field[1])]),
  );
  return {
    "content-type": WHOLE_FILE_TYPE,
    [NAME]: encodeURIComponent(fileName.toWellFormed()),
    ...Object.fromEntries(carried),
  };
}

/** The file's name, empty where the header says none or cannot be read, and the fields. */
export function readFileHeaders(headers: Headers): { name: string; fields: ReadonlyMap<string, string> } {
  const fields = Object.entries(FIELDS).map(([header, name]) => [name, decoded(headers.get(header))] as const);
  return { name: decoded(headers.get(NAME)), fields: new Map(fields.filter(([, value]) => value !== "")) };
}

function decoded(value: string | null): string {
  try {
    return decodeURIComponent(value ?? "");
  } catch {
    return "";
  }
}
