import type { ReactNode } from "react";
import { LinkButton } from "@/components/ui/button";
import { Link } from "@/components/ui/link";
import { type NavigationLink, NavigationLinks } from "@/components/ui/sub-navigation";

/** Keeps what it holds to the page's width. */
export function WidthContainer({ children }: { children: ReactNode }) {
  return <div className="nhsuk-width-container">{children}</div>;
}

export function SkipLink({ target }: { target: string }) {
  return (
    <a className="nhsuk-skip-link" href={`#${target}`}>
      Skip to main content
    </a>
  );
}

export type Account = {
  /** Whom the reader stands for at this moment: "NHS Darlington". Always shown, so that nobody acts as somebody else unknowingly. */
  actingFor: string;
  /** Null for someone who has still to choose. */
  role: string | null;
  changeHref?: string | undefined;
  accountHref: string;
  /** Posted to, so that no prefetch logs anyone out, and so that a whole new page comes back. */
  logOutHref: string;
};

type HeaderProps = {
  serviceName: string;
  homeHref: string;
  account?: Account | undefined;
  navigation?: readonly NavigationLink[] | undefined;
};

/** The blue band: the service, for whom the reader acts, and the pages of the role. All of it wraps; none is hidden. */
export function Header({ serviceName, homeHref, account, navigation = [] }: HeaderProps) {
  return (
    <header className="app-header">
      <WidthContainer>
        <div className="app-header__bar">
          <a className="app-header__service" href={homeHref}>
            {serviceName}
          </a>
          {account === undefined ? null : <AccountLine account={account} />}
        </div>
      </WidthContainer>
      {navigation.length === 0 ? null : (
        <nav className="app-header__navigation" aria-label="Main">
          <WidthContainer>
            <NavigationLinks links={navigation} />
          </WidthContainer>
        </nav>
      )}
    </header>
  );
}

function AccountLine({ account }: { account: Account }) {
  return (
    <ul className="app-header__account">
      <li className="app-header__acting">
        <span>
          Acting for <strong>{account.actingFor}</strong>
          {account.role === null ? null : ` (${account.role})`}
        </span>
        {account.changeHref === undefined ? null : (
          <Link href={account.changeHref} hiddenText="who you act for">
            Change
          </Link>
        )}
      </li>
      <li>
        <Link href={account.accountHref}>Account</Link>
      </li>
      <li>
        <form action={account.logOutHref} method="post">
          <LinkButton>Log out</LinkButton>
        </form>
      </li>
    </ul>
  );
}

/** A strip under the header for what colours the whole service: a clock that is not the real one, an outage to come. */
export function Strip({ label, children }: { label: string; children: ReactNode }) {
  return (
    <section className="app-clock" aria-label={label}>
      <WidthContainer>
        <div className="app-clock__inner">{children}</div>
      </WidthContainer>
    </section>
  );
}

export function Footer({
  links,
  children,
}: {
  links: readonly { href: string; text: string }[];
  children?: ReactNode;
}) {
  return (
    <footer className="nhsuk-footer">
      <WidthContainer>
        <div className="nhsuk-footer__meta">
          <h2 className="nhsuk-u-visually-hidden">Support links</h2>
          <ul className="nhsuk-footer__list">
            {links.map((link) => (
              <li className="nhsuk-footer__list-item" key={link.href}>
                <a className="nhsuk-footer__list-item-link" href={link.href}>
                  {link.text}
                </a>
              </li>
            ))}
          </ul>
          {children === undefined ? null : <p className="nhsuk-body-s">{children}</p>}
        </div>
      </WidthContainer>
    </footer>
  );
}
