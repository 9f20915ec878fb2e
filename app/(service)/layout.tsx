import { PageNotice } from "@/components/layout/page-notice";
import { RefusedPost } from "@/components/layout/refused-post";
import { ServiceFrame } from "@/components/layout/service-frame";
import { SessionWarning } from "@/components/layout/session-warning";
import { paths } from "@/lib/paths";
import { demonstrationStrip, frameOf, sessionTimes } from "@/lib/web/frame";
import { noticeOfRequest } from "@/lib/web/notice";
import { refusedPost } from "@/lib/web/request";
import { currentSession } from "@/lib/web/require-actor";
import { staySignedInAction } from "./actions";

/** The frame of everything behind log-in. It guards nothing: each page asks for its actor itself. */
export default async function ServiceLayout({ children }: { children: React.ReactNode }) {
  const who = await currentSession();
  const [strip, notice, refused] = await Promise.all([demonstrationStrip(who), noticeOfRequest(), refusedPost()]);
  if (who === null) return <ServiceFrame demonstration={strip}>{children}</ServiceFrame>;
  return (
    <ServiceFrame demonstration={strip} {...(await frameOf(who))}>
      {notice === null ? null : <PageNotice key={notice.id} {...notice} />}
      {refused === null ? null : <RefusedPost state={refused} />}
      {children}
      <SessionWarning {...sessionTimes(who)} stay={staySignedInAction} logOutHref={paths.logOut()} />
    </ServiceFrame>
  );
}
