import type { Fields } from "../../fixtures/call-action";
import { at, type Facts, type Order, type Orders } from "./order";

const slug = "nhs-basildon-and-brentwood";
const code = "99E";

/** What Basildon and Brentwood, and in one case Coventry and Rugby, does with its own commitments. */
export function ordersOfCcg({ one }: Facts): Orders {
  const member = (fields: () => Promise<Fields>): Order => ({
    fields,
    mayGive: at(slug, "ccg_lead", "ccg_member"),
    by: "CCG member, NHS Basildon and Brentwood",
  });
  const lead = (fields: () => Promise<Fields>): Order => ({
    fields,
    mayGive: at(slug, "ccg_lead"),
    by: "CCG lead, NHS Basildon and Brentwood",
  });
  const line = (which: "draftEntryId" | "confirmedEntryId", order: "asc" | "desc") => () =>
    one(
      `select l.id as "commitmentId", l.version from "CommitmentLine" l join "Organisation" o on o.id = l."ccgId"
       where o."odsCode" = $1 and l."${which}" is not null order by l.id ${order} limit 1`,
      code,
    );
  const terms = { stage: "intends", price: "0.02" };
  const drafts = () =>
    one(
      `select string_agg(l.id || ':' || l.version, ',') as drafts from "CommitmentLine" l
       join "Organisation" o on o.id = l."ccgId" where o."odsCode" = '05A' and l."draftEntryId" is not null`,
    );

  return {
    "action:draftCommitment": member(async () => ({
      ccg: code,
      serviceLine: (await one('select slug from "ServiceLine" order by "order" limit 1')).slug ?? "",
      route: "csu",
      supplier: "south-yorkshire",
      ...terms,
    })),
    "action:changeCommitment": member(async () => ({
      ...(await one(
        `select l.id as "commitmentId", l.version, e.stage, '0.02' as price from "CommitmentLine" l
         join "Organisation" o on o.id = l."ccgId" join "CommitmentEntry" e on e.id = l."confirmedEntryId"
         where o."odsCode" = $1 and l."draftEntryId" is null order by l.id limit 1`,
        code,
      )),
    })),
    "action:confirmCommitment": lead(async () => ({ ...(await line("draftEntryId", "asc")()), "isRight[]": ["yes"] })),
    "action:discardDraft": member(line("draftEntryId", "desc")),
    "action:confirmAllDrafts": {
      fields: async () => ({
        ccg: "05A",
        "drafts[]": ((await drafts()).drafts ?? "").split(","),
        "isRight[]": ["yes"],
      }),
      mayGive: at("nhs-coventry-and-rugby", "ccg_lead"),
      by: "CCG lead, NHS Coventry and Rugby",
    },
    "action:stepBack": lead(async () => ({
      ...(await line("confirmedEntryId", "desc")()),
      stage: "withdrawn",
      reason: "We changed our minds.",
    })),
  };
}
