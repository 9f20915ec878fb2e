import { PostForm } from "@/components/form/post-form";
import { LinkButton } from "@/components/ui/button";
import { DensityLine } from "@/components/ui/density-line";
import type { FormAction } from "@/lib/schemas/form-state";

export type Density = "comfortable" | "compact";

const CHOICES = [
  { density: "comfortable", text: "Comfortable" },
  { density: "compact", text: "Compact" },
] as const;

/** "Comfortable | Compact". Kept on the account, so it is posted (as `density`), not put in the address. */
export function DensitySwitch({ density, change }: { density: Density; change: FormAction }) {
  return (
    <DensityLine
      choices={CHOICES.map((choice) => ({
        key: choice.density,
        current: choice.density === density,
        content:
          choice.density === density ? (
            choice.text
          ) : (
            <PostForm action={change} hidden={{ density: choice.density }}>
              <LinkButton>{choice.text}</LinkButton>
            </PostForm>
          ),
      }))}
    />
  );
}
