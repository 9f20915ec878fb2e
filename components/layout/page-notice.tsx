"use client";

import { usePathname } from "next/navigation";
import { NotificationBanner } from "@/components/ui/notice";

/**
 * What was just done, on the page that it was done for. The frame stays when an action leads on to another page, and what was
 * said there must not stay with it.
 */
export function PageNotice({ path, text }: { path: string; text: string }) {
  return usePathname() === path ? <NotificationBanner look="success" heading={text} /> : null;
}
