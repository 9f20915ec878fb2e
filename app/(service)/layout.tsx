import { ServiceFrame } from "@/components/layout/service-frame";
import { SessionWarning } from "@/components/layout/session-warning";
import { paths } from "@/lib/paths";
import { demonstrationStrip, frameOf, sessionTimes } from "@/lib/web/frame";
import { currentSession } from "@/lib/web/require-actor";
import { staySignedInAction } from "./actions";

/** The frame of everything behind log-in. It guards nothing: each page asks for its actor itself. */
export default async function ServiceLayout({ children }: { children: React.ReactNode }) {
  const who = await currentSession();
  const strip = await demonstrationStrip(who);
  if (who === null) return <ServiceFrame demonstration={strip}>{children}</ServiceFrame>;
  return (
    <ServiceFrame demonstration={strip} {...(await frameOf(who))}>
      {children}
      <SessionWarning {...sessionTimes(who)} stay={staySignedInAction} logOutHref={paths.logOut()} />
    </ServiceFrame>
  );
}
