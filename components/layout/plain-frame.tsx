import type { ReactNode } from "react";
import { footerLinks, footerText } from "@/components/layout/footer-links";
import { PageFrame } from "@/components/layout/page-frame";
import { SERVICE_NAME } from "@/lib/domain/shared/service-name";
import { paths } from "@/lib/paths";

/** The frame without a person or a clock. It asks nothing of the session, so it can be shown when all else fails. */
export function PlainFrame({ children }: { children: ReactNode }) {
  return (
    <PageFrame serviceName={SERVICE_NAME} homeHref={paths.myWork()} footerLinks={footerLinks} footerText={footerText}>
      {children}
    </PageFrame>
  );
}
