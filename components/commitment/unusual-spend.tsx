import { Checkboxes } from "@/components/form/choice-fields";

/** Asked before an unusual sum on CSUs is confirmed; nothing where it is usual. */
export function UnusualSpend({ query }: { query: string | null }) {
  if (query === null) return null;
  return (
    <Checkboxes
      name="isRight"
      legend={query}
      legendSize="s"
      hint="Our design: most CCGs plan £5 to £15 a head on CSUs."
      options={[{ value: "yes", label: "Yes, this is right" }]}
    />
  );
}
