import type { FillIndex } from "@/components/chart/palette";

export type Series = { key: string; label: string; fill: FillIndex };

export type StackedGroup = {
  key: string;
  label: string;
  /** Whole numbers by the key of their series. */
  values: Readonly<Record<string, number>>;
  /** The rows behind one figure. */
  hrefs?: Readonly<Record<string, string>>;
};

export function totalOf(group: StackedGroup): number {
  return Object.values(group.values).reduce((sum, value) => sum + value, 0);
}
