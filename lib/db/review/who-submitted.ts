import type { Actor } from "../actor";

type PanelOfCase = {
  readonly panelCompletedAt: Date | null;
  readonly panel: readonly {
    readonly personId: string;
    readonly duty: "reviewer" | "moderator";
    readonly replacedAt?: Date | null;
  }[];
};

/**
 * Whether someone who follows the submissions of a case may know who has submitted. A place on its panel binds, whatever other
 * role the person holds: until the panel is complete a reviewer of the programme office does not know it either.
 * docs/domain.md, Review.
 */
export function knowsWhoSubmitted(actor: Actor, { panelCompletedAt, panel }: PanelOfCase): boolean {
  const isReviewer = panel.some(
    ({ personId, duty, replacedAt }) =>
      personId === actor.personId && duty === "reviewer" && (replacedAt ?? null) === null,
  );
  return panelCompletedAt !== null || !isReviewer;
}
