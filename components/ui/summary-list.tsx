import type { ReactNode } from "react";
import { Link } from "@/components/ui/link";

export type SummaryRow = {
  key: string;
  value: ReactNode;
  actions?: readonly { href: string; text: string; hiddenText: string }[];
};

/** Names and what they stand at, with a "Change" where there is one. Read-only is text, nothing greyed. */
export function SummaryList({ rows, borderless }: { rows: readonly SummaryRow[]; borderless?: boolean }) {
  return (
    <dl className={borderless ? "nhsuk-summary-list nhsuk-summary-list--no-border" : "nhsuk-summary-list"}>
      {rows.map((row) => (
        <div className="nhsuk-summary-list__row" key={row.key}>
          <dt className="nhsuk-summary-list__key">{row.key}</dt>
          <dd className="nhsuk-summary-list__value">{row.value}</dd>
          {row.actions === undefined || row.actions.length === 0 ? null : (
            <dd className="nhsuk-summary-list__actions">
              <ul className="nhsuk-summary-list__actions-list">
                {row.actions.map((action) => (
                  <li className="nhsuk-summary-list__actions-list-item" key={action.href}>
                    <Link href={action.href} hiddenText={action.hiddenText}>
                      {action.text}
                    </Link>
                  </li>
                ))}
              </ul>
            </dd>
          )}
        </div>
      ))}
    </dl>
  );
}
