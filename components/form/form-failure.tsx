"use client";

import { useEffect, useRef } from "react";
import { ErrorSummary } from "@/components/ui/error-summary";
import { Link } from "@/components/ui/link";
import type { FormError } from "@/lib/schemas/form-state";

/** An error of one entry of a list ("regions.0") is shown at the list. */
export function fieldOf(error: FormError): string {
  return error.field.split(".")[0] ?? error.field;
}

type FormFailureProps = {
  failed: boolean;
  pending: boolean;
  errors: readonly FormError[];
  /** What the service said of the whole. */
  message: string | undefined;
  /** The page round the form is older than the answer, which came by script. */
  isStale: boolean;
  idPrefix: string;
};

/** Why a form was not accepted, over it, in the page's title and in focus once the answer is there. */
export function FormFailure({ failed, pending, errors, message, isStale, idPrefix }: FormFailureProps) {
  const summary = useRef<HTMLDivElement>(null);

  useEffect(() => {
    const title = document.title.replace(/^Error: /, "");
    document.title = failed ? `Error: ${title}` : title;
    if (failed && !pending) summary.current?.focus();
  }, [failed, pending]);

  if (!failed) return null;
  return (
    <ErrorSummary
      ref={summary}
      // Said once, where it links to its field.
      message={errors.some(({ text }) => text === message) ? undefined : message}
      errors={errors.map((error) => ({
        key: `${error.field} ${error.text}`,
        text: error.text,
        href: error.field === "form" ? undefined : `#${idPrefix}${fieldOf(error)}`,
      }))}
    >
      {isStale ? (
        // Beside this one, so that no typed word is lost.
        <p>
          <Link href={window.location.href} newTab>
            See the page as it is now
          </Link>
        </p>
      ) : null}
    </ErrorSummary>
  );
}
