export type FilePart = { readonly name: string; readonly bytes: AsyncIterable<Uint8Array> };

export type FileHandler = {
  /** Called for one file at a time, with the fields that came before it. What it leaves unread is thrown away. */
  file: (part: FilePart, fields: ReadonlyMap<string, string>) => Promise<"go_on" | "stop">;
};

export type PostEnd = "complete" | "stopped" | "too_many_files" | "broken" | "not_files";
