import { checkReason } from "@/lib/domain/shared/reason";
import { invalid, ok, type Result } from "@/lib/domain/shared/result";

/** What a reviewer says of his or her interests in a unit, before its case opens, or later when something has changed. */
export const INTEREST_ANSWERS = ["none", "conflict"] as const;

export type InterestAnswer = (typeof INTEREST_ANSWERS)[number];

export type Interests = { readonly hasConflict: boolean; readonly statement: string };

/** A conflict is said in words; having none needs none. Returns `invalid` with a sentence for the field. docs/domain.md, Review. */
export function checkInterests(answer: InterestAnswer | null, statement: string): Result<Interests> {
  if (answer === null) {
    const message = "Say whether you have an interest that conflicts";
    return invalid(message, { answer: message });
  }
  if (answer === "none") {
    const message = "You say that you have none, and say what it is. Take the words out, or choose Yes";
    return statement.trim() === "" ? ok({ hasConflict: false, statement: "" }) : invalid(message, { answer: message });
  }
  const said = checkReason(statement, "statement", "Say what the conflict is");
  return said.ok ? ok({ hasConflict: true, statement: said.value }) : said;
}
