export type ServerFunction = { readonly filename: string; readonly exportedName: string };

/** Actions that only pages of the demonstration use: no other build may contain them. */
const demonstrationOnly = ["action:usePersona", "action:advanceClock"];

/**
 * Sentences about every server function of a build that is no action of the access list, and every action that the build
 * lacks or, in production, must not have.
 */
export function compareManifest(
  functions: readonly ServerFunction[],
  actions: readonly string[],
  mode: "production" | "demonstration",
): string[] {
  const expected = actions.filter((door) => mode === "demonstration" || !demonstrationOnly.includes(door));
  const built = functions.map(({ filename, exportedName }) => ({
    door: `action:${exportedName.replace(/Action$/, "")}`,
    place: `${filename} ${exportedName}`,
    isInPlace: /^app\/.*\/actions(\.demo)?\.ts$/.test(filename),
  }));
  return [
    ...built
      .filter(({ door, isInPlace }) => !isInPlace || !expected.includes(door))
      .map(({ place }) => `${place} can be called from outside and is not in the access list of this build`),
    ...expected
      .filter((door) => !built.some((each) => each.door === door))
      .map((door) => `${door} is in the access list and not in the build: no page uses it`),
  ];
}
