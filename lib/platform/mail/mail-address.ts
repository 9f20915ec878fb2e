/**
 * Whether this is one plain address and nothing else: no name, list, quotation or comment, no line break, no character
 * outside ASCII (full-width ＠ and its kind pass for others after normalisation), within the lengths of RFC 5321.
 */
export function isMailAddress(text: string): boolean {
  const [local, domain, ...rest] = text.split("@");
  if (local === undefined || domain === undefined || rest.length > 0) return false;
  return (
    local.length <= 64 &&
    domain.length <= 253 &&
    /^[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*$/.test(local) &&
    /^[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?(\.[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?)*$/.test(domain)
  );
}
