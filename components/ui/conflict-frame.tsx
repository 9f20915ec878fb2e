import type { ReactNode, Ref } from "react";

type ConflictFrameProps = {
  heading: string;
  theirs: string;
  /** Unknown until the browser has read the field. */
  mine: string | undefined;
  children: ReactNode;
  ref?: Ref<HTMLDivElement>;
};

/** Two texts for one field, side by side, and what to do about them. */
export function ConflictFrame({ heading, theirs, mine, children, ref }: ConflictFrameProps) {
  return (
    <div className="app-conflict" ref={ref} tabIndex={-1} role="alert">
      <h2 className="nhsuk-heading-s">{heading}</h2>
      <div className="app-conflict__texts">
        <Quoted heading="Saved already" text={theirs} />
        {mine === undefined ? null : <Quoted heading="Yours, not saved" text={mine} />}
      </div>
      {children}
    </div>
  );
}

function Quoted({ heading, text }: { heading: string; text: string }) {
  return (
    <div>
      <h3>{heading}</h3>
      <blockquote>{text === "" ? "Nothing written" : text}</blockquote>
    </div>
  );
}
