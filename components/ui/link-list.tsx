import type { ReactNode } from "react";
import { Link } from "@/components/ui/link";

export type LinkItem = {
  href: string;
  text: ReactNode;
  hiddenText?: string;
  current?: boolean;
  download?: boolean;
  /** The key that presses it, where a page has keys. */
  shortcut?: string;
};

/** Links on one line that wraps. */
export function LinkList({ links, label }: { links: readonly LinkItem[]; label?: string }) {
  return (
    <ul className="app-link-line" aria-label={label}>
      {links.map((link) => (
        <li key={link.href}>
          <Link
            href={link.href}
            hiddenText={link.hiddenText}
            current={link.current ? "true" : undefined}
            download={link.download}
            shortcut={link.shortcut}
          >
            {link.text}
          </Link>
        </li>
      ))}
    </ul>
  );
}
