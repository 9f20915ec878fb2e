import type { ReactNode } from "react";
import { classNames } from "@/components/ui/class-names";

type Size = "xl" | "l" | "m" | "s" | "xs";

type HeadingProps = {
  level?: 2 | 3 | 4;
  size?: Size;
  id?: string | undefined;
  /** Tags beside the heading; never inside it, so that the outline of the page stays words. */
  tag?: ReactNode;
  children: ReactNode;
};

const SIZE_BY_LEVEL = { 2: "m", 3: "s", 4: "xs" } as const;

/** A heading within a page. */
export function Heading({ level = 2, size, id, tag, children }: HeadingProps) {
  const Element = `h${level}` as const;
  const heading = (
    <Element className={`nhsuk-heading-${size ?? SIZE_BY_LEVEL[level]}`} id={id}>
      {children}
    </Element>
  );
  return tag === undefined ? (
    heading
  ) : (
    <div className="app-title">
      {heading} {tag}
    </div>
  );
}

type PageHeadingProps = {
  children: ReactNode;
  /** The larger thing this page belongs to, over the heading. */
  caption?: ReactNode;
  tag?: ReactNode;
  /** The sentence that answers first: whose turn, since when, what next. */
  lede?: ReactNode;
  size?: "xl" | "l" | "m";
};

/** The one h1 of a page. */
export function PageHeading({ children, caption, tag, lede, size = "l" }: PageHeadingProps) {
  return (
    <>
      <div className="app-title">
        <h1 className={`nhsuk-heading-${size}`}>
          {caption === undefined ? null : (
            <span className={classNames("nhsuk-caption-m", "app-title__caption")}>
              {caption}
              <span className="nhsuk-u-visually-hidden">: </span>
            </span>
          )}
          {children}
        </h1>{" "}
        {tag}
      </div>
      {lede === undefined ? null : <p className="app-lede">{lede}</p>}
    </>
  );
}
