import { PostForm } from "@/components/form/post-form";
import { CardButton, CardButtons } from "@/components/ui/card-button";
import type { PersonaGroup } from "@/lib/queries/personas";
import type { FormAction } from "@/lib/schemas/form-state";

/** The personas of one role: one press on any of them logs in. */
export function PersonasList({ group, action }: { group: PersonaGroup; action: FormAction }) {
  return (
    <CardButtons>
      {group.personas.map((persona) => (
        <PostForm key={persona.personId} action={action} hidden={{ personId: persona.personId }}>
          <CardButton action="Log in as" hint={persona.waiting}>
            {persona.name}
          </CardButton>
        </PostForm>
      ))}
    </CardButtons>
  );
}
