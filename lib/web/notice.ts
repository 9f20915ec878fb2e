import "server-only";
import { cookies, headers } from "next/headers";
import { z } from "zod";
import { NOTICE_COOKIE, NOTICE_HEADER } from "@/lib/paths";

const seconds = 60;

const noticeSchema = z.object({
  /** The same words said twice are two notices. */
  id: z.uuid(),
  path: z.string().max(2000),
  text: z.string().max(300),
  /** Something was done, or was not. */
  kind: z.enum(["done", "reminder"]),
});

type Notice = z.infer<typeof noticeSchema>;

/**
 * Keeps one sentence for the page that comes next: what was just done. proxy.ts takes it away with that page; where script went on
 * to the page, which asks for none, the page takes it away itself, so scripts may write this cookie.
 */
export async function keepNotice(address: string, text: string, kind: Notice["kind"] = "done"): Promise<void> {
  const options = { sameSite: "lax", path: "/", maxAge: seconds } as const;
  const notice: Notice = { id: crypto.randomUUID(), path: pathOf(address), text: text.slice(0, 300), kind };
  (await cookies()).set(NOTICE_COOKIE, JSON.stringify(notice), options);
}

/** The sentence that was kept for this page, or null. */
export async function noticeOfRequest(): Promise<Notice | null> {
  const request = await headers();
  const value = request.get(NOTICE_HEADER) ?? "";
  if (value === "") return null;
  try {
    const notice = noticeSchema.parse(JSON.parse(decodeURIComponent(value)));
    const address = request.get("x-checkpoints-address") ?? "/";
    return notice.path === pathOf(address) ? notice : null;
  } catch {
    return null;
  }
}

function pathOf(address: string): string {
  return address.split(/[?#]/)[0] ?? "/";
}
