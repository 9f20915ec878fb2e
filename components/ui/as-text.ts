export type Json = string | number | boolean | null | readonly Json[] | { readonly [name: string]: Json | undefined };

/** Nothing of it exists but the text: only the type remembers what was written. */
declare const written: unique symbol;

/** A value written as one text, for a component that the browser is sent the data of (docs/decisions/0017). */
export type AsText<T extends Json> = string & { readonly [written]: T };

/** React looks at each field of each row on its way to the browser, and at a text once. */
export function asText<T extends Json>(value: T): AsText<T> {
  return JSON.stringify(value) as AsText<T>;
}

export function fromText<T extends Json>(text: AsText<T>): T {
  return JSON.parse(text) as T;
}
