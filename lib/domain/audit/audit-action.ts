/** The kind of each field that an action's audit entry may hold. What is not listed is never written. */
export type FieldKinds = Readonly<Record<string, "text" | "number">>;

export type DetailsOf<F extends FieldKinds> = {
  readonly [K in keyof F]: F[K] extends "number" ? number : string;
};

export type AuditAction<F extends FieldKinds = FieldKinds> = {
  readonly fields: F;
  /** A method, so that each action fits the general type. */
  sentence(details: DetailsOf<F>): string;
};

/** An audited action: its allow-list of fields, and the sentence that the auditor reads. Never a score or a secret. */
export function auditAction<const F extends FieldKinds>(
  fields: F,
  sentence: (details: DetailsOf<F>) => string,
): AuditAction<F> {
  return { fields, sentence };
}

/** The allowed details as text with sorted keys, so that the same details always hash to the same value. */
export function canonicalDetails(fields: FieldKinds, details: Readonly<Record<string, string | number>>): string {
  const unknown = Object.keys(details).filter((key) => !(key in fields));
  if (unknown.length > 0) throw new Error(`Not allowed in this audit entry: ${unknown.join(", ")}`);
  const sorted = Object.keys(fields).sort();
  return JSON.stringify(Object.fromEntries(sorted.map((key) => [key, details[key] ?? ""])));
}
