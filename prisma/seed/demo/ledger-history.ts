import type { ChoiceReason } from "@/lib/db/generated/client";
import type { CommitmentStage } from "@/lib/domain/commitment/stage";
import { addDays } from "@/lib/domain/shared/calendar-day";
import { londonInstant } from "@/lib/domain/shared/london-time";
import type { ActingPerson } from "@/prisma/factories/acting-person";
import type { EntryBrief } from "@/prisma/factories/commitment-rows";
import { madeUpNumber } from "../documents/illustrative";
import type { Intention } from "./intentions";

export type LedgerPeople = {
  readonly lead: ActingPerson;
  /** Who wrote the first entries of every CCG, from a file that CCGs had sent. */
  readonly importer: ActingPerson;
  /** Who drafts for the lead to confirm. */
  readonly drafter: ActingPerson;
};

export const importedAt = londonInstant("2012-06-11", 14, 30);

/** How a line got where it is by 14 September 2012. `keepsDraft` leaves the latest for the CCG's lead to confirm. */
export function ledgerHistory(intention: Intention, people: LedgerPeople, keepsDraft: boolean): EntryBrief[] {
  const words = `${intention.ccg.odsCode} ${intention.serviceLine.slug} ${intention.route}`;
  const at = (from: string, within: number, hour: number) =>
    londonInstant(addDays(from, madeUpNumber(`${words} ${from}`, 0, within)), hour, madeUpNumber(words, 0, 59));
  const { pencePerHead } = intention;
  const own = (stage: CommitmentStage, on: Date, more: Partial<EntryBrief> = {}): EntryBrief => ({
    stage,
    pencePerHead,
    at: on,
    by: people.lead,
    confirmed: { at: on, by: people.lead },
    ...agreementDates(stage, words),
    ...more,
  });
  const [first, ...later] = roadTo(words, intention.route === "in_house");
  const imported = own(first, importedAt, {
    by: people.importer,
    isImported: true,
    confirmed: { at: at("2012-06-18", 12, 10), by: people.lead },
    ...choiceReason(intention, words),
  });
  const history = [
    imported,
    ...later.map((step, order) => {
      const on = order === 0 ? at("2012-07-02", 38, 11) : at("2012-08-13", 30, 15);
      return own(step.stage, on, step.reason === undefined ? {} : { reason: step.reason });
    }),
  ];
  return keepsDraft ? [...history, draftAfter(history, pencePerHead, people, at("2012-09-03", 9, 12))] : history;
}

type Step = { readonly stage: CommitmentStage; readonly reason?: string };

/** From the first stage to the latest. Most go up; a few step back, with the CCG's reason. */
function roadTo(words: string, isInHouse: boolean): [CommitmentStage, ...Step[]] {
  const drawn = madeUpNumber(`${words} road`, 0, 99);
  // What its own staff do, a CCG neither explores nor signs a paper about.
  const turn = isInHouse ? 9 + (drawn % 78) : drawn;
  if (turn < 9) return ["exploring"];
  if (turn < 26) return ["intends"];
  if (turn < 34) return ["exploring", { stage: "intends" }];
  if (turn < 50) return ["intends", { stage: "letter_of_intent" }];
  if (turn < 63) return ["letter_of_intent"];
  if (turn < 79) return ["intends", { stage: "agreed" }];
  if (turn < 87) return ["letter_of_intent", { stage: "agreed" }];
  if (turn < 95) return ["agreed", { stage: "signed" }];
  if (turn < 97)
    return ["intends", { stage: "withdrawn", reason: "Our members would rather see this done by practices." }];
  if (turn < 99)
    return ["letter_of_intent", { stage: "intends", reason: "We want to see a price for this line by itself." }];
  return ["signed", { stage: "leaving", reason: "Reports came late three months running." }];
}

function draftAfter(history: readonly EntryBrief[], pencePerHead: number, people: LedgerPeople, at: Date): EntryBrief {
  const stage = history.at(-1)?.stage ?? "intends";
  const next: CommitmentStage = stage === "exploring" ? "intends" : stage === "intends" ? "letter_of_intent" : "agreed";
  const isEnded = stage === "signed" || stage === "leaving" || stage === "withdrawn";
  const to = isEnded ? (stage === "leaving" ? "leaving" : stage === "signed" ? "signed" : "exploring") : next;
  return { stage: to, pencePerHead, at, by: people.drafter, ...agreementDates(to, "draft") };
}

/** Agreements run from the hosting date; most for the 18 months advised, some for longer, and a few have run out. */
function agreementDates(stage: CommitmentStage, words: string): Partial<EntryBrief> {
  const turn = madeUpNumber(`${words} dates`, 0, 99);
  if (stage === "letter_of_intent" && turn < 4) return { startsOn: "2012-04-01", endsOn: "2012-08-31" };
  if (stage !== "agreed" && stage !== "signed" && stage !== "leaving") return {};
  return { startsOn: "2013-04-01", endsOn: turn < 82 ? "2014-09-30" : "2016-03-31" };
}

/** In the shares that a survey of April 2012 published. */
function choiceReason({ route }: Intention, words: string): Partial<EntryBrief> {
  if (route !== "csu") return {};
  const turn = madeUpNumber(`${words} why`, 0, 99);
  const reason: ChoiceReason =
    turn < 44 ? "good_relationships" : turn < 67 ? "no_choice" : turn < 80 ? "price" : turn < 92 ? "quality" : "other";
  return { choiceReason: reason };
}
