import { PageNotice } from "@/components/layout/page-notice";
import { ServiceFrame } from "@/components/layout/service-frame";
import { SessionWarning } from "@/components/layout/session-warning";
import { paths } from "@/lib/paths";
import { demonstrationStrip, frameOf, sessionTimes } from "@/lib/web/frame";
import { noticeOfRequest } from "@/lib/web/notice";
import { currentSession } from "@/lib/web/require-actor";
import { staySignedInAction } from "./actions";

/** The frame of everything behind log-in. It guards nothing: each page asks for its actor itself. */
export default async function ServiceLayout({ children }: { children: React.ReactNode }) {
  const who = await currentSession();
  const [strip, notice] = await Promise.all([demonstrationStrip(who), noticeOfRequest()]);
  if (who === null) return <ServiceFrame demonstration={strip}>{children}</ServiceFrame>;
  return (
    <ServiceFrame demonstration={strip} {...(await frameOf(who))}>
      {notice === null ? null : <PageNotice key={notice.id} {...notice} />}
      {children}
      <SessionWarning {...sessionTimes(who)} stay={staySignedInAction} logOutHref={paths.logOut()} />
    </ServiceFrame>
  );
}
