import { Link } from "@/components/ui/link";

type PaginationProps = {
  /** From 1. */
  page: number;
  pages: number;
  hrefFor: (page: number) => string;
  /** What is being paged, for screen readers: "Audit entries". */
  label: string;
};

/** Which pages to offer: the ends, the present one and its neighbours; `null` where some are left out. */
export function pagesToShow(page: number, pages: number): (number | null)[] {
  const wanted = [1, page - 1, page, page + 1, pages].filter((n) => n >= 1 && n <= pages);
  const shown: (number | null)[] = [];
  let last = 0;
  for (const n of [...new Set(wanted)].sort((a, b) => a - b)) {
    if (n - last === 2) shown.push(n - 1);
    else if (n - last > 2) shown.push(null);
    shown.push(n);
    last = n;
  }
  return shown;
}

/** Links to the other pages of a long list. Nothing when all is on one. */
export function Pagination({ page, pages, hrefFor, label }: PaginationProps) {
  if (pages <= 1) return null;
  return (
    <nav className="app-pages" aria-label={`${label}, pages`}>
      {page > 1 ? (
        <Link href={hrefFor(page - 1)} hiddenText="page">
          Previous
        </Link>
      ) : null}
      <ul>
        {pagesToShow(page, pages).map((n, index, all) => (
          <li key={n ?? `gap after ${all[index - 1]}`}>
            {n === null ? (
              <span>…</span>
            ) : (
              <a
                className="nhsuk-link"
                href={hrefFor(n)}
                aria-label={`Page ${n} of ${pages}`}
                aria-current={n === page ? "page" : undefined}
              >
                {n}
              </a>
            )}
          </li>
        ))}
      </ul>
      {page < pages ? (
        <Link href={hrefFor(page + 1)} hiddenText="page">
          Next
        </Link>
      ) : null}
    </nav>
  );
}
