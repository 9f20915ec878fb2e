import type { Identity } from "../../fixtures/identities";
import { anyone, at, type Facts, holds, isLoggedIn, isOffice, nobody, type Order, type Orders } from "./order";

const madeUp = "no-such-token-no-such-token-no-such-token";
const password = "Quite another passphrase 99";

/** Accounts, people, and coming in. What everyone may do has nobody to be refused. */
export function ordersOfPeople({ one, world }: Facts): Orders {
  const essex = world.organisations.find(({ kind, slug }) => kind === "csu" && slug === "essex");
  const isStaffing = (who: Identity) => isOffice(who) || at("essex", "csu_lead")(who);
  const lead = "CSU lead, Essex";
  const own = (fields: Order["fields"], by: string | null): Order => ({ fields, mayGive: isLoggedIn, by });

  return {
    "action:logIn": {
      fields: async () => ({ email: "nobody@demonstration.example", password }),
      mayGive: anyone,
      by: null,
    },
    "action:requestPasswordReset": {
      fields: async () => ({ email: "nobody@nowhere.example" }),
      mayGive: anyone,
      by: null,
    },
    "action:usePersona": { fields: async () => ({ personId: "" }), mayGive: anyone, by: null },
    "action:resetPassword": {
      fields: async () => ({ token: madeUp, newPassword: password }),
      mayGive: nobody,
      by: null,
    },
    "action:acceptInvitation": {
      fields: async () => ({ token: madeUp, name: "Nobody", newPassword: password }),
      mayGive: nobody,
      by: null,
    },
    "action:staySignedIn": own(async () => ({}), lead),
    "action:changePreferences": own(async () => ({ "isCompact[]": ["yes"] }), lead),
    // Personas have no password to begin with: nobody of them can change it.
    "action:changePassword": { fields: async () => ({ password, newPassword: password }), mayGive: nobody, by: null },
    "action:chooseOrganisation": {
      fields: async () => ({ organisationId: essex?.id ?? "" }),
      mayGive: (who) => who.ownUnitIds.has(essex?.id ?? ""),
      by: "CSU contributor, Essex",
    },
    "action:invitePerson": {
      fields: async () => ({
        email: "new.person@nowhere.example",
        role: "csu_contributor",
        organisationId: essex?.id ?? "",
      }),
      mayGive: isStaffing,
      by: lead,
    },
    "action:revokeInvitation": {
      fields: () => one(`select id as "invitationId" from "Invitation" order by id limit 1`),
      mayGive: isStaffing,
      by: lead,
    },
    "action:endMembership": {
      fields: () =>
        one(
          `select m.id as "membershipId" from "Membership" m join "Person" p on p.id = m."personId"
           where p.name = 'CSU lead 2, Essex' limit 1`,
        ),
      mayGive: isStaffing,
      by: lead,
    },
    "action:advanceClock": {
      fields: async () => ({ by: "hours", hours: "1" }),
      mayGive: (who) => holds(who, "programme_office"),
      by: "Programme office, NHS CB",
    },
  };
}
