export type Crumb = { href: string; text: string };

/** The way down to this page, itself not included. A phone shows only the last step, as a way back. */
export function Breadcrumbs({ crumbs }: { crumbs: readonly Crumb[] }) {
  const parent = crumbs.at(-1);
  if (parent === undefined) return null;
  return (
    <nav className="nhsuk-breadcrumb" aria-label="Breadcrumb">
      <ol className="nhsuk-breadcrumb__list">
        {crumbs.map((crumb) => (
          <li className="nhsuk-breadcrumb__list-item" key={crumb.href}>
            <a className="nhsuk-breadcrumb__link" href={crumb.href}>
              {crumb.text}
            </a>
          </li>
        ))}
      </ol>
      <BackLink href={parent.href} to={parent.text} />
    </nav>
  );
}

/** One step back within a set of questions. */
export function BackLink({ href, to }: { href: string; to?: string }) {
  return (
    <a className="nhsuk-back-link" href={href}>
      {to === undefined ? (
        "Back"
      ) : (
        <>
          <span className="nhsuk-u-visually-hidden">Back to </span>
          {to}
        </>
      )}
    </a>
  );
}
