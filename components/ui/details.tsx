import type { ReactNode } from "react";

/** Help or detail behind a line that says what it holds. `expander` gives it a box of its own. */
export function Details({
  summary,
  children,
  open,
  expander,
}: {
  summary: ReactNode;
  children: ReactNode;
  open?: boolean;
  expander?: boolean;
}) {
  return (
    <details className={expander ? "nhsuk-details nhsuk-expander" : "nhsuk-details"} open={open}>
      <summary className="nhsuk-details__summary">
        <span className="nhsuk-details__summary-text">{summary}</span>
      </summary>
      <div className="nhsuk-details__text">{children}</div>
    </details>
  );
}
