import { type Actor, personOf } from "@/lib/db/actor";
import { database } from "@/lib/db/client";

export type AccountView = { name: string; email: string; hasPassword: boolean };

/** The reader's own account. A persona of the demonstration has no password to change. */
export async function getAccount(actor: Actor): Promise<AccountView> {
  const person = await database().person.findUniqueOrThrow({
    where: { id: personOf(actor) },
    select: { name: true, email: true, isPersona: true },
  });
  return { name: person.name, email: person.email, hasPassword: !person.isPersona };
}
