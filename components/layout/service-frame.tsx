"use client";

import type { ReactNode } from "react";
import { ClockStrip } from "@/components/layout/clock-strip";
import { footerLinks, footerText } from "@/components/layout/footer-links";
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

/**
 * The page frame with this service's own name, strip and footer. With every page it crosses as what it is given, and not
 * element by element.
 */
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
      footerLinks={footerLinks}
      footerText={footerText}
      {...frame}
    >
      {children}
    </PageFrame>
  );
}
