import type { PdfColumn } from "@/lib/platform/pdf/pdf-block";
import type { IllustrativeUnit } from "./illustrative";

/** One page of a made-up plan, about one criterion. */
export type PlanSection = {
  readonly title: string;
  /** The criterion the page is evidence for, such as "3.L1". */
  readonly criterion: string;
  /** The sentence of a pointer to this page. */
  readonly shows: string;
  readonly paragraphs: (unit: IllustrativeUnit) => readonly string[];
  readonly actions?: readonly string[];
  readonly table?: (unit: IllustrativeUnit) => {
    readonly columns: readonly PdfColumn[];
    readonly rows: readonly (readonly string[])[];
  };
  /** What the page says in its place when this is one of the unit's gaps. */
  readonly gap: string;
};
