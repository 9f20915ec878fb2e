/** The closed list of expected outcomes. Anything else is a fault: it is thrown, logged with a reference and shown as a plain page. */
export type Failure =
  | { readonly ok: false; readonly error: "not_found" }
  | { readonly ok: false; readonly error: "forbidden"; readonly message: string }
  | { readonly ok: false; readonly error: "conflict"; readonly message: string }
  | {
      readonly ok: false;
      readonly error: "invalid";
      readonly message: string;
      /** Sentences by the name of the form field they belong to. */
      readonly fields?: Readonly<Record<string, string>>;
    };

export type Success<T> = { readonly ok: true; readonly value: T };

export type Result<T = void> = Success<T> | Failure;

export function ok(): Success<void>;
export function ok<T>(value: T): Success<T>;
export function ok<T>(value?: T): Success<T | undefined> {
  return { ok: true, value };
}

/** Also the answer for what exists but may not be seen, so that the two cannot be told apart. */
export function notFound(): Failure {
  return { ok: false, error: "not_found" };
}

export function forbidden(message: string): Failure {
  return { ok: false, error: "forbidden", message };
}

export function conflict(message: string): Failure {
  return { ok: false, error: "conflict", message };
}

export function invalid(message: string, fields?: Readonly<Record<string, string>>): Failure {
  return fields === undefined
    ? { ok: false, error: "invalid", message }
    : { ok: false, error: "invalid", message, fields };
}
