import type { ReactNode } from "react";

type WorkspaceProps = {
  /** What is judged, what proves it, and the judgement: in this order on a phone; beside each other where there is room. */
  subject: ReactNode;
  evidence: ReactNode;
  answer: ReactNode;
};

export function Workspace({ subject, evidence, answer }: WorkspaceProps) {
  return (
    <div className="app-workspace">
      <div className="app-workspace__subject">{subject}</div>
      <div className="app-workspace__evidence">{evidence}</div>
      <div className="app-workspace__answer">{answer}</div>
    </div>
  );
}

/** One line over a workspace: where in the work this is, and the ways on. */
export function WorkspaceBar({ children }: { children: ReactNode }) {
  return <div className="app-workspace__bar">{children}</div>;
}

/** What would do nothing without script is not drawn without it. */
export function NeedsScript({ id, children }: { id: string; children: ReactNode }) {
  return (
    <div className="app-needs-script" id={id}>
      {children}
    </div>
  );
}

export type KeyHelp = { readonly keys: readonly string[]; readonly does: string };

/** Keys and what they do. Each has a control in sight too. */
export function KeyList({ keys }: { keys: readonly KeyHelp[] }) {
  return (
    <dl className="app-keys">
      {keys.map(({ keys: names, does }) => (
        <KeyRow key={does} names={names} does={does} />
      ))}
    </dl>
  );
}

function KeyRow({ names, does }: { names: readonly string[]; does: string }) {
  return (
    <>
      <dt>
        {names.map((name, index) => (
          <span key={name}>
            {index === 0 ? null : " "}
            <kbd>{name}</kbd>
          </span>
        ))}
      </dt>
      <dd>{does}</dd>
    </>
  );
}

/** What is asked, larger than what is answered. */
export function Asked({ children }: { children: ReactNode }) {
  return <p className="nhsuk-body-l app-reading">{children}</p>;
}

/** Words of someone else's, with the line breaks that they made. */
export function Quoted({ children }: { children: string }) {
  return <p className="nhsuk-body app-reading app-answer">{children}</p>;
}

export type NamedFigure = { readonly name: string; readonly value: ReactNode };

/** A few figures with their names, side by side. */
export function FigureList({ figures }: { figures: readonly NamedFigure[] }) {
  return (
    <dl className="app-figures">
      {figures.map(({ name, value }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
