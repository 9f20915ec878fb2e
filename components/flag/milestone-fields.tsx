"use client";

import { Fragment } from "react";
import { DateField } from "@/components/form/date-field";
import { useField } from "@/components/form/form-context";
import { TextField } from "@/components/form/text-field";
import { Fieldset } from "@/components/ui/field-frame";
import { MOST_MILESTONES, milestoneFields } from "@/lib/schemas/milestone-lines";

type MilestoneFieldsProps = { milestones: readonly { title: string; dueOn: string }[] };

/** A line for each milestone still to do, and two for more. A problem with all of them leads to the first. */
export function MilestoneFields({ milestones }: MilestoneFieldsProps) {
  const { id, error } = useField("milestones");
  const lines = Math.min(MOST_MILESTONES, Math.max(4, milestones.length + 2));
  return (
    <Fieldset
      id={id}
      legend="Milestones still to do"
      legendSize="s"
      hint="Leave lines that you do not need empty."
      error={error}
    >
      <div id={id} tabIndex={-1}>
        {Array.from({ length: lines }, (_, index) => {
          const names = milestoneFields(index + 1);
          return (
            <Fragment key={names.title}>
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
            </Fragment>
          );
        })}
      </div>
    </Fieldset>
  );
}
