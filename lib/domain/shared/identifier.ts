const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

/** Whether a text has the shape of our opaque ids: a lower-case UUID. Anything else never reaches the database, which would throw on it. */
export function isIdentifier(text: string): boolean {
  return UUID.test(text);
}
