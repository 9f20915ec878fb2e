import type { ReactNode } from "react";
import { ClockStrip } from "@/components/layout/clock-strip";
import { PageFrame } from "@/components/layout/page-frame";
import { LinkList } from "@/components/ui/link-list";
import type { Account } from "@/components/ui/page-parts";
import type { NavigationLink } from "@/components/ui/sub-navigation";
import { SERVICE_NAME } from "@/lib/domain/shared/service-name";
import { paths } from "@/lib/paths";

type ServiceFrameProps = {
  /** Null outside a demonstration. */
  demonstration: { now: string; links: readonly { href: string; text: string }[] } | null;
  account?: Account;
  navigation?: readonly NavigationLink[];
  compact?: boolean;
  children: ReactNode;
};

const FOOTER = [
  { href: paths.help(), text: "Help" },
  { href: paths.accessibility(), text: "Accessibility" },
  { href: paths.privacy(), text: "Privacy" },
  { href: paths.facts(), text: "Facts and sources" },
  { href: paths.checkReceipt(), text: "Check a receipt" },
];

/** The page frame with this service's own name, strip and footer. */
export function ServiceFrame({ demonstration, children, ...frame }: ServiceFrameProps) {
  return (
    <PageFrame
      serviceName={SERVICE_NAME}
      homeHref={paths.myWork()}
      strips={
        demonstration === null ? null : (
          <ClockStrip now={demonstration.now}>
            {demonstration.links.length === 0 ? null : <LinkList links={demonstration.links} label="Demonstration" />}
          </ClockStrip>
        )
      }
      footerLinks={FOOTER}
      footerText="Contains public sector information licensed under the Open Government Licence v3.0."
      {...frame}
    >
      {children}
    </PageFrame>
  );
}
