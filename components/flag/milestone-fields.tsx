"use client";

import { DateField } from "@/components/form/date-field";
import { useField } from "@/components/form/form-context";
import { TextField } from "@/components/form/text-field";
import { Fieldset } from "@/components/ui/field-frame";
import { MOST_MILESTONES, milestoneFields } from "@/lib/schemas/milestone-lines";

type MilestoneFieldsProps = { milestones: readonly { title: string; dueOn: string }[] };

/** A line for each milestone still to do, and two for more. */
export function MilestoneFields({ milestones }: MilestoneFieldsProps) {
  const { id, error } = useField("milestones");
  const lines = Math.min(MOST_MILESTONES, Math.max(4, milestones.length + 2));
  return (
    <Fieldset id={id} legend="Milestones still to do" hint="Leave lines that you do not need empty." error={error}>
      {Array.from({ length: lines }, (_, index) => {
        const names = milestoneFields(index + 1);
        return (
          <div key={names.title}>
            <TextField
              name={names.title}
              label={`Milestone ${index + 1}`}
              defaultValue={milestones[index]?.title}
              maxLength={200}
            />
            <DateField
              name={names.dueOn}
              legend={`Milestone ${index + 1} is due`}
              defaultValue={milestones[index]?.dueOn}
            />
          </div>
        );
      })}
    </Fieldset>
  );
}
