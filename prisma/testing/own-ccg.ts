import { type DraftCommitmentInput, draftCommitment } from "@/lib/commands/commitment/draft-commitment";
import type { Actor } from "@/lib/db/actor";
import { database } from "@/lib/db/client";
import { makeActor } from "../factories/people";

export type OwnCcg = {
  /** ODS code. */
  readonly ccg: string;
  readonly lead: Actor;
  readonly member: Actor;
  /** The lead of another CCG, to be kept out. */
  readonly stranger: Actor;
  readonly intent: (change?: Partial<DraftCommitmentInput>) => DraftCommitmentInput;
  /** What of it a change can name. */
  readonly terms: (
    change?: Partial<DraftCommitmentInput>,
  ) => Omit<DraftCommitmentInput, "ccg" | "serviceLine" | "route" | "supplier">;
  /** The id of what the member drafted. */
  readonly drafted: (change?: Partial<DraftCommitmentInput>) => Promise<string>;
};

let taken = 0;

/** A CCG that no other test of the file acts in: what one commits counts against its allowance. */
export async function takeCcg(): Promise<OwnCcg> {
  const [own, other] = await database().organisation.findMany({
    where: { kind: "ccg" },
    orderBy: { odsCode: "asc" },
    skip: taken,
    take: 2,
  });
  taken += 2;
  const ccg = own?.odsCode ?? "";
  const member = await makeActor(`ccg:${ccg}`, "ccg_member");
  const intent: OwnCcg["intent"] = (change = {}) => ({
    ccg,
    serviceLine: "business-intelligence",
    route: "csu",
    supplier: "essex",
    stage: "intends",
    price: "6.00",
    startsOn: null,
    endsOn: null,
    note: "",
    choiceReason: null,
    ...change,
  });
  return {
    ccg,
    member,
    lead: await makeActor(`ccg:${ccg}`, "ccg_lead"),
    stranger: await makeActor(`ccg:${other?.odsCode}`, "ccg_lead"),
    intent,
    terms: (change) => {
      const { ccg: _ccg, serviceLine: _line, route: _route, supplier: _supplier, ...terms } = intent(change);
      return terms;
    },
    drafted: async (change) => {
      const result = await draftCommitment(member, intent(change));
      if (!result.ok) throw new Error(JSON.stringify(result));
      return result.value.commitmentId;
    },
  };
}

export const commitmentLine = (id: string) =>
  database().commitmentLine.findUniqueOrThrow({
    where: { id },
    include: { supplier: true, draftEntry: true, confirmedEntry: true, entries: { orderBy: { sequence: "asc" } } },
  });

export const auditsOf = (id: string) =>
  database().auditEntry.findMany({ where: { subjectId: id }, orderBy: { sequence: "asc" }, select: { action: true } });
