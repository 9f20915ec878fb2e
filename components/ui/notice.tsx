import type { ReactNode } from "react";

/** A quotation, a condition or a note that must not be missed. */
export function InsetText({ children }: { children: ReactNode }) {
  return (
    <div className="nhsuk-inset-text">
      <span className="nhsuk-u-visually-hidden">Information: </span>
      {children}
    </div>
  );
}

/** What may go wrong, before it does. */
export function WarningCallout({
  heading,
  level = 2,
  isAlarm = false,
  children,
}: {
  heading: ReactNode;
  level?: 2 | 3;
  /** Red, for what someone must act on now. */
  isAlarm?: boolean;
  children: ReactNode;
}) {
  const Element = `h${level}` as const;
  return (
    <div className={isAlarm ? "app-callout app-callout--alarm" : "app-callout"}>
      <Element className="app-callout__heading">{heading}</Element>
      {children}
    </div>
  );
}

/** The green end of a journey: what is done, and its reference. It holds no links. */
export function Panel({ heading, children }: { heading: ReactNode; children?: ReactNode }) {
  return (
    <div className="nhsuk-panel">
      <h1 className="nhsuk-panel__heading">{heading}</h1>
      {children === undefined ? null : <div className="nhsuk-panel__body">{children}</div>}
    </div>
  );
}

type BannerProps = { look?: "neutral" | "success"; id?: string; heading: ReactNode; children?: ReactNode };

/** What just happened (success, announced at once) or what is new and not about this page's own content (neutral). */
export function NotificationBanner({ look = "neutral", id = "notification", heading, children }: BannerProps) {
  const success = look === "success";
  return (
    <section
      className={success ? "nhsuk-notification-banner nhsuk-notification-banner--success" : "nhsuk-notification-banner"}
      aria-labelledby={`${id}-title`}
      {...(success ? { role: "alert" } : {})}
    >
      <div className="nhsuk-notification-banner__header">
        <h2 className="nhsuk-notification-banner__title" id={`${id}-title`}>
          {success ? "Success" : "Important"}
        </h2>
      </div>
      <div className="nhsuk-notification-banner__content">
        <p className="nhsuk-notification-banner__heading">{heading}</p>
        {children}
      </div>
    </section>
  );
}

/** In place of a list with nothing in it: its purpose, and one thing to do. Never a blank page. */
export function EmptyState({ children }: { children: ReactNode }) {
  return <div className="app-empty">{children}</div>;
}
