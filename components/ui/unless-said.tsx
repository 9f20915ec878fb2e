import type { ReactNode } from "react";

/** What went wrong, told on top of a page; the style sheet hides it where a form further down says it itself. */
export function UnlessSaidBelow({ children }: { children: ReactNode }) {
  return <div className="app-unless-said">{children}</div>;
}
