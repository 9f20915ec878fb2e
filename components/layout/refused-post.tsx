"use client";

import { useNextSubmit } from "@/components/layout/use-next-submit";
import { ErrorSummary } from "@/components/ui/error-summary";
import { InsetText } from "@/components/ui/notice";
import { Paragraphs } from "@/components/ui/text";
import { UnlessSaidBelow } from "@/components/ui/unless-said";
import type { FormState } from "@/lib/schemas/form-state";

/**
 * Why a form that was posted without script was refused, and the words that were in it, on a page that no longer has the form:
 * the case moved on meanwhile, or somebody else was first. Where the form still stands it says so itself, and this is hidden.
 */
export function RefusedPost({ state }: { state: FormState }) {
  if (useNextSubmit()) return null;
  const { message, errors = [] } = state;
  const words = wordsOf(state);
  return (
    <UnlessSaidBelow>
      <ErrorSummary
        message={errors.some(({ text }) => text === message) ? undefined : message}
        errors={errors.map(({ field, text }) => ({ key: `${field} ${text}`, text }))}
      />
      {words.length === 0 ? null : (
        <InsetText>
          <p>This is what you typed. It is not saved: copy it from here if you still need it.</p>
          {words.map((text) => (
            <Paragraphs key={text} text={text} />
          ))}
        </InsetText>
      )}
    </UnlessSaidBelow>
  );
}

/**
 * What somebody wrote, out of all that a form sends along: what has a space in it, which no name or number of ours has. A single word or
 * figure looks like those and is left out.
 */
function wordsOf({ values = {} }: FormState): string[] {
  const written = Object.values(values)
    .flat()
    .filter((value) => /\S\s+\S/.test(value));
  return [...new Set(written)];
}
