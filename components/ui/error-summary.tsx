import type { ReactNode, Ref } from "react";

export type SummaryError = { key: string; text: string; href?: string | undefined };

type ErrorSummaryProps = {
  errors: readonly SummaryError[];
  message?: string | undefined;
  /** What can be done about it, where that is no field. */
  children?: ReactNode;
  ref?: Ref<HTMLDivElement>;
};

/** Every error of a form in one place on top, each a link to its field. The form gives it focus; without script the browser does. */
export function ErrorSummary({ errors, message, children, ref }: ErrorSummaryProps) {
  return (
    // biome-ignore lint/a11y/noAutofocus: the page was asked for by the post that failed, and this is its answer
    <div className="nhsuk-error-summary" ref={ref} tabIndex={-1} autoFocus>
      <div role="alert">
        <h2 className="nhsuk-error-summary__heading">There is a problem</h2>
        <div className="nhsuk-error-summary__body">
          {message === undefined ? null : <p>{message}</p>}
          {errors.length === 0 ? null : (
            <ul className="nhsuk-list nhsuk-error-summary__list">
              {errors.map((error) => (
                <li key={error.key}>{error.href === undefined ? error.text : <a href={error.href}>{error.text}</a>}</li>
              ))}
            </ul>
          )}
          {children}
        </div>
      </div>
    </div>
  );
}
