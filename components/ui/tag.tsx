import type { ReactNode } from "react";

export type TagColour =
  | "white"
  | "grey"
  | "green"
  | "aqua-green"
  | "blue"
  | "purple"
  | "pink"
  | "red"
  | "orange"
  | "yellow"
  /** Words without a tag's box: what is done or ordinary. */
  | "plain";

/** A state in one or two words. Colour only repeats what the words say; never a link. */
export function Tag({ colour, children }: { colour: TagColour; children: ReactNode }) {
  if (colour === "plain") return <span>{children}</span>;
  return <strong className={`nhsuk-tag nhsuk-tag--${colour}`}>{children}</strong>;
}

/** A quiet mark beside a name or a figure. */
function Mark({ children }: { children: ReactNode }) {
  return <strong className="nhsuk-tag nhsuk-tag--white app-mark">{children}</strong>;
}

/** Beside anything that was made up to show the service. */
export function IllustrativeMark() {
  return <Mark>Illustrative</Mark>;
}

/** Beside a rule or a scale that is ours and not of the public record. */
export function OurDesignMark() {
  return <Mark>Our design</Mark>;
}
