import type { ReactNode } from "react";
import { Breadcrumbs, type Crumb } from "@/components/ui/breadcrumbs";
import { classNames } from "@/components/ui/class-names";
import { type Account, Footer, Header, SkipLink, WidthContainer } from "@/components/ui/page-parts";
import type { NavigationLink } from "@/components/ui/sub-navigation";

type PageFrameProps = {
  serviceName: string;
  homeHref: string;
  account?: Account;
  /** The pages of the role that is being acted in. */
  navigation?: readonly NavigationLink[];
  /** Strips between the header and the page, such as the clock of a demonstration. */
  strips?: ReactNode;
  breadcrumbs?: readonly Crumb[];
  footerLinks: readonly { href: string; text: string }[];
  footerText?: ReactNode;
  /** Kept on the account: the same page in less room. */
  compact?: boolean;
  children: ReactNode;
};

const MAIN = "maincontent";

/** The same frame around every page. */
export function PageFrame(props: PageFrameProps) {
  const { serviceName, homeHref, account, navigation, strips, breadcrumbs = [] } = props;
  const { footerLinks, footerText, compact, children } = props;
  return (
    <div className={classNames("app-frame", compact && "app-compact app-full-width")}>
      <SkipLink target={MAIN} />
      <Header serviceName={serviceName} homeHref={homeHref} account={account} navigation={navigation} />
      {strips}
      <WidthContainer>
        <Breadcrumbs crumbs={breadcrumbs} />
        <main className="app-main" id={MAIN} tabIndex={-1}>
          {children}
        </main>
      </WidthContainer>
      <Footer links={footerLinks}>{footerText}</Footer>
    </div>
  );
}
