"use client";

import { usePathname } from "next/navigation";
import { useEffect } from "react";
import { useNextSubmit } from "@/components/layout/use-next-submit";
import { NotificationBanner } from "@/components/ui/notice";
import { NOTICE_COOKIE } from "@/lib/paths";

type PageNoticeProps = { path: string; text: string; kind: "done" | "reminder" };

/**
 * What was just done, on the page that it was done for, until something else is. The frame stays when an action leads on to
 * another page, and what was said there must not stay with it. Each notice needs a key of its own.
 */
export function PageNotice({ path, text, kind }: PageNoticeProps) {
  const isHere = usePathname() === path;
  const isPast = useNextSubmit();
  useEffect(() => {
    // Said now, so a reload does not say it again.
    if (isHere) window.cookieStore?.delete(NOTICE_COOKIE).catch(() => undefined);
  }, [isHere]);
  if (!isHere || isPast) return null;
  return <NotificationBanner look={kind === "done" ? "success" : "neutral"} heading={text} />;
}
