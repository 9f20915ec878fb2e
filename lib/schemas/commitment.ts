import { z } from "zod";
import { COMMITMENT_ROUTES } from "@/lib/domain/commitment/route";
import { COMMITMENT_STAGES } from "@/lib/domain/commitment/stage";
import { manyOf } from "./many-of";
import { identifier, line, optionalDay, paragraphs, rowVersion } from "./text";

export const NOTE_LENGTH = 2000;

/** Asked in confidence: NHS CB reads them in aggregate only. */
export const CHOICE_REASONS = ["good_relationships", "price", "quality", "no_choice", "other"] as const;
export const CHOICE_REASON_WORDS: Readonly<Record<(typeof CHOICE_REASONS)[number], string>> = {
  good_relationships: "Good relationships",
  price: "Price",
  quality: "Quality",
  no_choice: "There was no choice",
  other: "Another reason",
};

const askPrice = "Enter a price a head in pounds and pence, like 1.20";
const askSupplier = "Select or enter the supplier";
const stage = z.enum(COMMITMENT_STAGES, "Select a stage");

/** What is recorded of a commitment, in the order of the form; the price is pounds as typed, which the domain reads. */
const terms = {
  price: z.string(askPrice).max(40, askPrice).trim().min(1, askPrice),
  startsOn: optionalDay,
  endsOn: optionalDay,
  stage,
  note: paragraphs(NOTE_LENGTH, null),
  choiceReason: z
    .enum(["", ...CHOICE_REASONS], "Select a reason, or none")
    .default("")
    .transform((reason) => (reason === "" ? null : reason)),
};

/** "Yes, this is right": a tick, asked where a sum is unusual. */
const isRight = manyOf(z.literal("yes"), 1).transform((ticks) => ticks.length === 1);

export const commitmentRoute = z.enum(COMMITMENT_ROUTES, "Select how you will get it");
export const odsCode = z.string().regex(/^[A-Z0-9]{3,6}$/i);

export const draftCommitmentSchema = z.object({
  ccg: odsCode,
  serviceLine: line(60, "Select a service line"),
  route: commitmentRoute,
  /** A unit's short name, a CCG's code, or the name of another supplier; not asked, and so not there, in-house. */
  supplier: line(120, askSupplier).optional().default(""),
  ...terms,
});

export const changeCommitmentSchema = z.object({ commitmentId: identifier, version: rowVersion, ...terms });
export const confirmCommitmentSchema = z.object({ commitmentId: identifier, version: rowVersion, isRight });
export const discardDraftSchema = z.object({ commitmentId: identifier, version: rowVersion });

export const stepBackSchema = z.object({
  commitmentId: identifier,
  version: rowVersion,
  stage: z.enum(COMMITMENT_STAGES, "Select the stage you step back to"),
  reason: paragraphs(4000, "Say why you step back"),
});

/** Each draft that the page showed, "id:version", so that nobody confirms one that they have not seen. */
const draftSeen = z
  .string()
  .max(50)
  .regex(/^[0-9a-f-]{36}:\d{1,10}$/)
  .transform((text) => ({ commitmentId: text.slice(0, 36), version: Number(text.slice(37)) }));

export const confirmAllDraftsSchema = z.object({ ccg: odsCode, drafts: manyOf(draftSeen, 500), isRight });

/** What an address of a commitment may hold. */
export const commitmentAddressSchema = z.object({ ccg: odsCode, commitment: identifier });

export type TermsInput = {
  stage: (typeof COMMITMENT_STAGES)[number];
  price: string;
  startsOn: string | null;
  endsOn: string | null;
  note: string;
  choiceReason: (typeof CHOICE_REASONS)[number] | null;
};
