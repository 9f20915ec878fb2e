const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Longest slug: it is part of a web address and of file names. */
export const SLUG_LENGTH = 60;

/** A name as part of an address: "Cheshire, Warrington and Wirral" is "cheshire-warrington-and-wirral". Empty when nothing is left. */
export function slugOf(name: string): string {
  const plain = name.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase().replace(/['’]/g, "");
  const joined = plain.replace(/[^a-z0-9]+/g, "-").replace(/^-+|-+$/g, "");
  return joined.slice(0, SLUG_LENGTH).replace(/-+$/, "");
}

/** Whether a text can stand in an address as it is: small letters, digits and single hyphens. */
export function isSlug(text: string): boolean {
  return text.length <= SLUG_LENGTH && SLUG.test(text);
}
