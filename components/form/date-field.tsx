"use client";

import type { ReactNode } from "react";
import { useField } from "@/components/form/form-context";
import { Fieldset, type LabelSize } from "@/components/ui/field-frame";
import { DatePart, DateParts, Input } from "@/components/ui/inputs";

type DateFieldProps = {
  /** Posted as `name-day`, `name-month` and `name-year`, which `readForm` puts together as "2012-08-31" under `name`. */
  name: string;
  legend: ReactNode;
  legendSize?: LabelSize;
  legendHidden?: boolean;
  pageHeading?: boolean;
  hint?: ReactNode;
  /** "2012-08-31". */
  defaultValue?: string | undefined;
};

/** A day that people know by heart or read off a page: three boxes, no calendar. */
export function DateField({ name, legend, legendSize, legendHidden, pageHeading, hint, defaultValue }: DateFieldProps) {
  const field = useField(name);
  const [year, month, day] = (defaultValue ?? "--").split("-");
  const part = { invalid: field.error !== undefined, fieldId: field.id, name };
  return (
    <Fieldset {...{ legend, legendSize, legendHidden, pageHeading, hint }} id={field.id} error={field.error}>
      <DateParts>
        <Part {...part} part="day" label="Day" width={2} defaultValue={day?.replace(/^0/, "")} />
        <Part {...part} part="month" label="Month" width={2} defaultValue={month?.replace(/^0/, "")} />
        <Part {...part} part="year" label="Year" width={4} defaultValue={year} />
      </DateParts>
    </Fieldset>
  );
}

type PartProps = {
  name: string;
  fieldId: string;
  part: "day" | "month" | "year";
  label: string;
  width: 2 | 4;
  invalid: boolean;
  defaultValue: string | undefined;
};

function Part({ name, fieldId, part, label, width, invalid, defaultValue }: PartProps) {
  const partName = `${name}-${part}`;
  const field = useField(partName);
  // An error's link leads to the first box.
  const id = part === "day" ? fieldId : `${fieldId}-${part}`;
  return (
    <DatePart id={id} label={label}>
      <Input
        id={id}
        name={partName}
        type="text"
        inputMode="numeric"
        autoComplete="off"
        width={width}
        invalid={invalid}
        defaultValue={field.typed ?? defaultValue}
        {...field.registration}
      />
    </DatePart>
  );
}
