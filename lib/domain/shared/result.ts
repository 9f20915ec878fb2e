/** The closed list of expected outcomes. Anything else is a fault: it is thrown, logged with a reference and shown as a plain page. */
export type Failure =
  | { readonly ok: false; readonly error: "not_found" }
  | { readonly ok: false; readonly error: "forbidden"; readonly message: string }
  | { readonly ok: false; readonly error: "conflict"; readonly message: string; readonly theirs?: Theirs }
  | {
      readonly ok: false;
      readonly error: "invalid";
      readonly message: string;
      /** Sentences by the name of the form field they belong to. */
      readonly fields?: Readonly<Record<string, string>>;
    };

/** The words that someone else saved first, so that the person can choose between the two. */
export type Theirs = {
  /** The form field that they stand in. */
  readonly field: string;
  readonly text: string;
  /** Null where a name would say too much. */
  readonly by: string | null;
  readonly at: Date;
  /** The row's version now: what the next save must hold. */
  readonly version: number;
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

export function conflict(message: string, theirs?: Theirs): Failure {
  return theirs === undefined
    ? { ok: false, error: "conflict", message }
    : { ok: false, error: "conflict", message, theirs };
}

export function invalid(message: string, fields?: Readonly<Record<string, string>>): Failure {
  return fields === undefined
    ? { ok: false, error: "invalid", message }
    : { ok: false, error: "invalid", message, fields };
}
