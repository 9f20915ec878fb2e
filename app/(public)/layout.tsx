import { PageNotice } from "@/components/layout/page-notice";
import { ServiceFrame } from "@/components/layout/service-frame";
import { demonstrationStrip } from "@/lib/web/frame";
import { noticeOfRequest } from "@/lib/web/notice";

/** The same frame without a person: what stands in it is for anyone. */
export default async function PublicLayout({ children }: { children: React.ReactNode }) {
  const [strip, notice] = await Promise.all([demonstrationStrip(null), noticeOfRequest()]);
  return (
    <ServiceFrame demonstration={strip}>
      {notice === null ? null : <PageNotice key={notice.id} {...notice} />}
      {children}
    </ServiceFrame>
  );
}
