import { PageNotice } from "@/components/layout/page-notice";
import { RefusedPost } from "@/components/layout/refused-post";
import { ServiceFrame } from "@/components/layout/service-frame";
import { demonstrationStrip } from "@/lib/web/frame";
import { noticeOfRequest } from "@/lib/web/notice";
import { refusedPost } from "@/lib/web/request";

/** The same frame without a person: what stands in it is for anyone. */
export default async function PublicLayout({ children }: { children: React.ReactNode }) {
  const [strip, notice, refused] = await Promise.all([demonstrationStrip(null), noticeOfRequest(), refusedPost()]);
  return (
    <ServiceFrame demonstration={strip}>
      {notice === null ? null : <PageNotice key={notice.id} {...notice} />}
      {refused === null ? null : <RefusedPost state={refused} />}
      {children}
    </ServiceFrame>
  );
}
