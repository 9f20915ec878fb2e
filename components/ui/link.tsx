import type { ReactNode } from "react";

type LinkProps = {
  href: string;
  children: ReactNode;
  className?: string | undefined;
  /** Words for screen readers that make the link clear out of context: "Change" becomes "Change price". */
  hiddenText?: string | undefined;
  /** The page being shown ("page"), or the one chosen among several views ("true"). */
  current?: "page" | "true" | undefined;
  download?: boolean | undefined;
  newTab?: boolean | undefined;
  /** The key that presses it, where a page has keys. */
  shortcut?: string | undefined;
  "aria-describedby"?: string | undefined;
};

/**
 * Every link is a plain one: the browser's own navigation warns before unsaved words are lost, announces the new page,
 * never prefetches a page that would be recorded as read, and keeps nothing of one identity for the next.
 */
export function Link({
  href,
  children,
  hiddenText,
  current,
  className,
  download,
  newTab,
  shortcut,
  ...rest
}: LinkProps) {
  return (
    <a
      href={href}
      className={className ?? "nhsuk-link"}
      {...(current && { "aria-current": current })}
      {...(download && { download })}
      {...(shortcut && { "data-shortcut": shortcut })}
      {...(newTab ? { target: "_blank", rel: "noopener" } : {})}
      {...rest}
    >
      {children}
      {hiddenText === undefined ? null : <span className="nhsuk-u-visually-hidden"> {hiddenText}</span>}
      {newTab ? " (opens in a new tab)" : null}
    </a>
  );
}
