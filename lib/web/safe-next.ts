/** Where to go after log-in: a path of ours, or the first page. Never another site, however it is spelled. */
export function safeNext(next: string | undefined): string {
  if (next === undefined || next.length > 2000 || !/^\/(?![/\\])[\x21-\x5b\x5d-\x7e]*$/.test(next)) return "/";
  const parsed = new URL(next, "https://here.invalid");
  return parsed.host === "here.invalid" && !parsed.pathname.startsWith("//")
    ? `${parsed.pathname}${parsed.search}`
    : "/";
}
