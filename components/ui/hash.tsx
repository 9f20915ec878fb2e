/** A hash in full: it can be read, selected and compared, and wraps on a phone. */
export function Hash({ children }: { children: string }) {
  return <code className="app-hash">{children}</code>;
}
