/**
 * A download's name as RFC 6266 has it: a plain one for old readers, and the true one encoded. Quotes, control characters
 * and marks that turn text round cannot leave the header or mislead, whatever the name.
 */
export function attachment(name: string): string {
  const plain = name.replace(/[^\x20-\x7e]|["\\%]/g, "_");
  const encoded = encodeURIComponent(name.toWellFormed()).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`;
}
