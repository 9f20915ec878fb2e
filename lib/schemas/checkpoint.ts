import { z } from "zod";
import { ANSWER_LENGTH } from "@/lib/domain/checkpoint/answer-length";
import { ASK_EXPECTED } from "@/lib/domain/checkpoint/stated-income";
import { storableText } from "@/lib/domain/shared/text";
import { caseAddressSchema } from "./case-address";
import { identifier, line, optionalLine, paragraphs, rowVersion } from "./text";

const answerTooLong = `Shorten this to ${ANSWER_LENGTH.toLocaleString("en-GB")} characters or fewer`;
const answerText = z
  .string()
  .max(ANSWER_LENGTH * 2, answerTooLong)
  .transform((value) => storableText(value).trim())
  .pipe(z.string().max(ANSWER_LENGTH, answerTooLong));
const criterionCode = z.string().min(1).max(20);
const withdrawReason = "Say why you withdraw it";

export const answerCriterionSchema = z.object({
  submissionId: identifier,
  criterion: criterionCode,
  version: rowVersion,
  /** Left out by an autosave of the other field: unchanged. */
  text: answerText.optional(),
  ready: z.enum(["yes", "later", ""]).optional(),
  /** Which button was pressed: the page of this case to go on to. Left out by an autosave. */
  goTo: z
    .string()
    .max(200)
    .regex(/^\/csus\/[a-z0-9-]+\/checkpoints\/\d+(?:\/criteria\/[A-Za-z0-9.]+)?$/)
    .optional(),
});

export type AnswerCriterionInput = z.output<typeof answerCriterionSchema>;

export const openSubmissionSchema = z.object({ submissionId: identifier, version: rowVersion });

export const signOffSchema = z.object({ submissionId: identifier, version: rowVersion });

/** With the address of the case, to which the receipt belongs. */
export const handInSchema = signOffSchema.extend(caseAddressSchema.shape);

export const withdrawSubmissionSchema = z.object({
  submissionId: identifier,
  version: rowVersion,
  reason: paragraphs(2000, withdrawReason),
});

/** Pounds as typed, read by the domain, which says what is wrong with them. */
const pounds = z.string().max(40).default("");

/** The amount that the form showed, in pence, so that nobody overwrites one that they have not seen; empty for none. */
const before = z
  .string()
  .max(14)
  .regex(/^\d*$/)
  .default("")
  .transform((text) => (text === "" ? null : Number(text)));

export const stateBreakEvenSchema = z.object({ submissionId: identifier, breakEven: pounds, before });

export const stateIncomeSchema = z.object({
  submissionId: identifier,
  ccg: line(10, "Choose a CCG"),
  serviceLine: line(60, "Choose a service line"),
  amount: pounds.refine((text) => text.trim() !== "", ASK_EXPECTED),
  before,
});

export const removeIncomeSchema = z.object({ submissionId: identifier, incomeId: identifier, before });

/** The public page: a hash as people paste it, with spaces or capitals. */
export const receiptHashSchema = optionalLine(200).transform((text) => text.replace(/\s/g, "").toLowerCase());
