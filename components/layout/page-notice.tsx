"use client";

import { usePathname } from "next/navigation";
import { useEffect } from "react";
import { NotificationBanner } from "@/components/ui/notice";
import { NOTICE_COOKIE } from "@/lib/paths";

/**
 * What was just done, on the page that it was done for. The frame stays when an action leads on to another page, and what was
 * said there must not stay with it.
 */
export function PageNotice({ path, text, kind }: { path: string; text: string; kind: "done" | "reminder" }) {
  const isHere = usePathname() === path;
  useEffect(() => {
    // Said now, so a reload does not say it again.
    if (isHere) window.cookieStore?.delete(NOTICE_COOKIE).catch(() => undefined);
  }, [isHere]);
  return isHere ? <NotificationBanner look={kind === "done" ? "success" : "neutral"} heading={text} /> : null;
}
