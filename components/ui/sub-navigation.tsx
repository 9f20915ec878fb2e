export type NavigationLink = { href: string; text: string; current?: boolean };

/** The pages of one case, as links that wrap. */
export function SubNavigation({ label, links }: { label: string; links: readonly NavigationLink[] }) {
  return (
    <nav className="app-sub-navigation" aria-label={label}>
      <NavigationLinks links={links} />
    </nav>
  );
}

export function NavigationLinks({ links }: { links: readonly NavigationLink[] }) {
  return (
    <ul>
      {links.map((link) => (
        <li key={link.href}>
          <a href={link.href} aria-current={link.current ? "page" : undefined}>
            {link.text}
          </a>
        </li>
      ))}
    </ul>
  );
}
