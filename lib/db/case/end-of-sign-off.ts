import { database } from "../client";

export type EndOfSignOff = { readonly at: Date; readonly byId: string | null; readonly by: string };

/** The change that ended a case's sign-off, where that is what brought it back to preparing. */
export async function endOfSignOff(submissionId: string): Promise<EndOfSignOff | null> {
  // More time leaves a case where it is.
  const last = await database().submissionEvent.findFirst({
    where: { submissionId, toStatus: "preparing", event: { not: "extend" } },
    orderBy: { sequence: "desc" },
    select: { event: true, at: true, byId: true, byName: true },
  });
  if (last?.event !== "void_sign_off") return null;
  return { at: last.at, byId: last.byId, by: last.byName ?? "A colleague" };
}
