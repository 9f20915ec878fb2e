/** What was typed into a search box, to be found as it stands: Prisma hands % and _ on to LIKE, where they mean "anything". */
export function literalText(search: string): string {
  return search.replaceAll(/[\\%_]/g, "\\$&");
}
