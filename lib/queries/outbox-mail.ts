import { database } from "@/lib/db/client";
import { instantInWords } from "@/lib/domain/shared/dates-in-words";
import { env } from "@/lib/platform/env";

export type ShownMail = { id: string; to: string; subject: string; text: string; at: string };

export const mailPerPage = 50;

/** The demonstration's mail, newest first, secrets of its links and all: elsewhere there is none to show. */
export async function listDemonstrationMail(page: number): Promise<{ rows: ShownMail[]; pages: number }> {
  if (env().mode !== "demonstration") return { rows: [], pages: 1 };
  const [total, rows] = await Promise.all([
    database().mail.count(),
    database().mail.findMany({
      orderBy: [{ composedAt: "desc" }, { id: "desc" }],
      skip: (page - 1) * mailPerPage,
      take: mailPerPage,
    }),
  ]);
  return {
    pages: Math.max(1, Math.ceil(total / mailPerPage)),
    rows: rows.map(({ id, toAddress, subject, text, composedAt }) => ({
      id,
      to: toAddress,
      subject,
      text,
      at: instantInWords(composedAt),
    })),
  };
}
