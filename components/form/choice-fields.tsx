"use client";

import type { ReactNode } from "react";
import { useField } from "@/components/form/form-context";
import { Fieldset, type LabelSize } from "@/components/ui/field-frame";
import { Choice, ChoiceDivider, ChoiceGroup } from "@/components/ui/inputs";

export type ChoiceOption = {
  value: string;
  label: ReactNode;
  hint?: ReactNode;
  /** "or" stands before it: it excludes the others. */
  divided?: boolean;
};

type ChoiceFieldProps = {
  name: string;
  legend: ReactNode;
  legendSize?: LabelSize;
  legendHidden?: boolean;
  pageHeading?: boolean;
  hint?: ReactNode;
  options: readonly ChoiceOption[];
  small?: boolean;
  inline?: boolean;
};

/** One of several. Nothing is chosen for people beforehand unless it is what they chose before. */
export function Radios({ defaultValue, ...props }: ChoiceFieldProps & { defaultValue?: string | undefined }) {
  return <Choices kind="radios" {...props} chosen={defaultValue === undefined ? [] : [defaultValue]} />;
}

/** Any of several. */
export function Checkboxes({ defaultValues = [], ...props }: ChoiceFieldProps & { defaultValues?: readonly string[] }) {
  return <Choices kind="checkboxes" {...props} chosen={defaultValues} />;
}

type ChoicesProps = ChoiceFieldProps & { kind: "radios" | "checkboxes"; chosen: readonly string[] };

function Choices(props: ChoicesProps) {
  const { kind, name, legend, legendSize, legendHidden, pageHeading, hint, options, small, inline, chosen } = props;
  const field = useField(name, kind === "checkboxes" ? `${name}[]` : name);
  const checked = field.typedAll ?? chosen;
  return (
    <Fieldset {...{ legend, legendSize, legendHidden, pageHeading, hint }} id={field.id} error={field.error}>
      <ChoiceGroup kind={kind} small={small} inline={inline}>
        {options.map((option, index) => (
          <OptionRow key={option.value} divider={option.divided ? <ChoiceDivider kind={kind} /> : null}>
            <Choice
              kind={kind}
              // An error's link leads to the first of the group.
              id={index === 0 ? field.id : `${field.id}-${option.value}`}
              // A name that ends so is read as a list.
              name={kind === "checkboxes" ? `${name}[]` : name}
              value={option.value}
              label={option.label}
              hint={option.hint}
              defaultChecked={checked.includes(option.value)}
              registration={field.registration}
            />
          </OptionRow>
        ))}
      </ChoiceGroup>
    </Fieldset>
  );
}

function OptionRow({ divider, children }: { divider: ReactNode; children: ReactNode }) {
  return (
    <>
      {divider}
      {children}
    </>
  );
}
