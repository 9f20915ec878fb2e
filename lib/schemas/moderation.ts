import { z } from "zod";
import { RATINGS } from "@/lib/domain/moderation/rating";
import { JUDGEMENTS, type Judgement } from "@/lib/domain/scoring/judgement";
import { isIdentifier } from "@/lib/domain/shared/identifier";
import { REASON_LENGTH } from "@/lib/domain/shared/reason";
import { storableText } from "@/lib/domain/shared/text";
import { identifier, paragraphs, rowVersion } from "./text";

/** More than any panel has. */
const MOST_MEMBERS = 20;

function judgementOf(text: unknown): Judgement | undefined {
  return JUDGEMENTS.find((each) => String(each) === text);
}

const agreed = z
  .enum(["0", "1", "2", "3", "4", "cannot_judge"], "Choose the score that the panel agreed")
  .transform((text) => judgementOf(text) ?? "cannot_judge");

/** A field with nothing ticked is not sent. */
const present = z.array(identifier).max(MOST_MEMBERS).default([]);

const criterionCode = z.string().min(1).max(20);

const recordFields = z.looseObject({
  submissionId: identifier,
  criterion: criterionCode,
  version: rowVersion,
  agreed,
  decisiveReasons: paragraphs(REASON_LENGTH.max, "Say which reasons decided it"),
  present,
  dissent: paragraphs(REASON_LENGTH.max, null),
});

export type MoveSent = { readonly memberId: string; readonly to: Judgement; readonly because: string };

/** A member's move stands in two fields that name the place on the panel: `to-<id>`, blank for no move, and `because-<id>`. */
function movesIn(fields: Readonly<Record<string, unknown>>): MoveSent[] {
  const sent = Object.entries(fields).flatMap(([name, value]): MoveSent[] => {
    const memberId = name.startsWith("to-") ? name.slice("to-".length) : "";
    const to = judgementOf(value);
    if (!isIdentifier(memberId) || to === undefined) return [];
    const because = fields[`because-${memberId}`];
    // A longer reason than may be kept is refused by the rule, which names its field.
    return [
      { memberId, to, because: typeof because === "string" ? storableText(because.slice(0, 20_000)).trim() : "" },
    ];
  });
  return sent.slice(0, MOST_MEMBERS);
}

/** Where a reason stands for a move that was not chosen: it would not be kept. */
function reasonsWithoutMove(fields: Readonly<Record<string, unknown>>): string[] {
  return Object.entries(fields).flatMap(([name, value]) => {
    const memberId = name.startsWith("because-") ? name.slice("because-".length) : "";
    const isBlank = typeof value !== "string" || value.trim() === "";
    return isBlank || !isIdentifier(memberId) || judgementOf(fields[`to-${memberId}`]) !== undefined ? [] : [memberId];
  });
}

function askForMoves({ value, issues }: z.core.ParsePayload<z.output<typeof recordFields>>): void {
  for (const memberId of reasonsWithoutMove(value)) {
    const message = "Choose the score they moved to, or take the reason out";
    issues.push({ code: "custom", input: value, path: [`to-${memberId}`], message });
  }
}

export const recordAgreementSchema = recordFields.check(askForMoves).transform((fields) => ({
  submissionId: fields.submissionId,
  criterion: fields.criterion,
  version: fields.version,
  agreed: fields.agreed,
  decisiveReasons: fields.decisiveReasons,
  present: fields.present,
  dissent: fields.dissent,
  moves: movesIn(fields),
}));

export type RecordAgreementInput = z.output<typeof recordAgreementSchema>;

export const agreeTogetherSchema = z.object({
  submissionId: identifier,
  version: rowVersion,
  criteria: z.array(criterionCode).max(200).default([]),
  present,
  decisiveReasons: paragraphs(REASON_LENGTH.max, "Say which reasons decided them"),
});

export type AgreeTogetherInput = z.output<typeof agreeTogetherSchema>;

export const confirmRecordSchema = z.object({
  submissionId: identifier,
  version: rowVersion,
  /** When the member had last spoken as the page showed it, an ISO 8601 moment; empty for not yet. */
  saidAt: z.string().max(40).default(""),
  answer: z.enum(["agree", "disagree"], "Choose whether you confirm this record"),
  note: paragraphs(REASON_LENGTH.max, null),
});

export type ConfirmRecordInput = z.output<typeof confirmRecordSchema>;

export const amendRecordSchema = z.object({
  submissionId: identifier,
  criterion: criterionCode,
  text: paragraphs(REASON_LENGTH.max, "Say what you add, and why"),
});

export type AmendRecordInput = z.output<typeof amendRecordSchema>;

export const rateTestSchema = z.object({
  submissionId: identifier,
  testId: identifier,
  version: rowVersion,
  rating: z.enum(RATINGS, "Choose a rating"),
  reason: paragraphs(REASON_LENGTH.max, null),
});

export type RateTestInput = z.output<typeof rateTestSchema>;
