/** Where the section of a test stands on a page of a case, for links to it. */
export function testAnchor(test: string): string {
  return `test-${test.toLowerCase().replace(/[^a-z0-9]+/g, "-")}`;
}
