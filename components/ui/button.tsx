import type { ReactNode } from "react";
import { classNames } from "@/components/ui/class-names";

export type ButtonLook = "primary" | "secondary" | "reverse" | "warning";

function looks(look: ButtonLook, small: boolean | undefined): string {
  return classNames("nhsuk-button", look !== "primary" && `nhsuk-button--${look}`, small && "nhsuk-button--small");
}

type ButtonProps = {
  children: ReactNode;
  look?: ButtonLook;
  small?: boolean;
  type?: "submit" | "button";
  name?: string | undefined;
  value?: string | undefined;
  /** Says that it is at work. It stays focusable, and its own form ignores a second press. */
  busy?: boolean | undefined;
  hiddenText?: string | undefined;
  formNoValidate?: boolean | undefined;
  onClick?: (() => void) | undefined;
};

/** Something that changes data. There is no disabled look: a button that would fail is not drawn. */
export function Button({ children, look = "primary", small, type = "submit", busy, hiddenText, ...rest }: ButtonProps) {
  return (
    <button className={looks(look, small)} type={type} aria-disabled={busy ? true : undefined} {...rest}>
      {children}
      {hiddenText === undefined ? null : <span className="nhsuk-u-visually-hidden"> {hiddenText}</span>}
    </button>
  );
}

type ButtonLinkProps = { href: string; children: ReactNode; look?: ButtonLook; small?: boolean };

/** A way on that changes nothing yet, drawn as a button. */
export function ButtonLink({ href, children, look = "primary", small }: ButtonLinkProps) {
  return (
    <a className={looks(look, small)} href={href}>
      {children}
    </a>
  );
}

/** Drawn as a link, posted as a button: for changes that are small words in a line, such as "Log out". */
export function LinkButton({ children, hiddenText }: { children: ReactNode; hiddenText?: string }) {
  return (
    <button type="submit" className="app-link-button">
      {children}
      {hiddenText === undefined ? null : <span className="nhsuk-u-visually-hidden"> {hiddenText}</span>}
    </button>
  );
}

/** Buttons and links side by side; they wrap on a phone. */
export function Actions({ children }: { children: ReactNode }) {
  return <div className="app-actions">{children}</div>;
}
