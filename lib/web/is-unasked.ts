/** Whether nobody is to see the answer yet, and so nothing is read: its head alone, or what a browser or a link fetches ahead. */
export function isUnasked({ method, headers }: { method: string; headers: Pick<Headers, "get" | "has"> }): boolean {
  const purpose = headers.get("sec-purpose") ?? headers.get("purpose") ?? "";
  return method === "HEAD" || purpose.includes("prefetch") || headers.has("next-router-prefetch");
}
