"use client";

import { type ReactNode, useContext } from "react";
import { FormContext } from "@/components/form/form-context";
import { Details } from "@/components/ui/details";

type FoldProps = { summary: ReactNode; children: ReactNode; open?: boolean; expander?: boolean };

/**
 * The fields of a form behind a line that says what they do. It stands inside the form, so that what went wrong is said above
 * it and not within; and it is drawn open then, since without script what was typed would be out of sight.
 */
export function Fold({ open = false, ...props }: FoldProps) {
  const { hasFailed = false } = useContext(FormContext);
  return <Details {...props} open={open || hasFailed} />;
}
