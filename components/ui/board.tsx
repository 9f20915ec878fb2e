import type { ReactNode } from "react";

export type BoardColumn = {
  key: string;
  /** "In progress". */
  name: string;
  total: number;
  /** The rows of this column, all of them. */
  href: string;
  cards: readonly { key: string; content: ReactNode }[];
  /** In place of cards. */
  none: string;
};

/** Things by the stage they are at: a headed list for each, side by side where there is room. Nothing is dragged. */
export function Board({ label, columns }: { label: string; columns: readonly BoardColumn[] }) {
  return (
    <section className="app-board" aria-label={label}>
      {columns.map(({ key, name, total, href, cards, none }) => (
        <section key={key} className="app-board__column" aria-labelledby={`column-${key}`}>
          <h2 className="app-board__heading" id={`column-${key}`}>
            {name}{" "}
            <a className="nhsuk-link" href={href}>
              {total}
              <span className="nhsuk-u-visually-hidden"> as a table</span>
            </a>
          </h2>
          {total === 0 ? <p className="app-board__more">{none}</p> : null}
          {cards.length === 0 ? null : (
            <ul>
              {cards.map((card) => (
                <li key={card.key}>{card.content}</li>
              ))}
            </ul>
          )}
          {cards.length < total ? (
            <p className="app-board__more">
              <a className="nhsuk-link" href={href}>
                {total - cards.length} more, in the table
              </a>
            </p>
          ) : null}
        </section>
      ))}
    </section>
  );
}
