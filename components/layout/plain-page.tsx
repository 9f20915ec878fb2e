import type { ReactNode } from "react";
import { PageFrame } from "@/components/layout/page-frame";
import { PageHeading } from "@/components/ui/heading";
import { SERVICE_NAME } from "@/lib/domain/shared/service-name";

/** A page outside any role: log in, errors, statements. It asks nothing of the session, so it can be shown when all else fails. */
export function PlainPage({ heading, children }: { heading: string; children: ReactNode }) {
  return (
    <PageFrame serviceName={SERVICE_NAME} homeHref="/" footerLinks={[]}>
      <PageHeading>{heading}</PageHeading>
      {children}
    </PageFrame>
  );
}
