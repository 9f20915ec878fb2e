import type { ReactNode } from "react";
import { Button } from "@/components/ui/button";
import { Fieldset } from "@/components/ui/field-frame";
import { DatePart, DateParts, Input } from "@/components/ui/inputs";

type FilterPanelProps = {
  /** The list's own address. */
  action: string;
  children: ReactNode;
  heading?: string;
  /** What the address keeps besides the filters: the order, the density. */
  keep?: Readonly<Record<string, string | undefined>>;
};

/** The filters of a list: open, on top, Apply last, and all in the address. */
export function FilterPanel({ action, children, heading = "Filter", keep = {} }: FilterPanelProps) {
  return (
    <form className="app-filter" method="get" action={action} aria-label={heading}>
      <h2 className="app-filter__heading">{heading}</h2>
      {Object.entries(keep).map(([name, value]) =>
        value === undefined ? null : <input key={name} type="hidden" name={name} value={value} />,
      )}
      <div className="app-filter__fields">{children}</div>
      <Button look="secondary" small>
        Apply filters
      </Button>
    </form>
  );
}

export type FilterOption = { value: string; text: string };

export function optionsOf(words: Readonly<Record<string, string>>): FilterOption[] {
  return Object.entries(words).map(([value, text]) => ({ value, text }));
}

type FilterSelectProps = {
  label: string;
  name: string;
  value?: string | undefined;
  options: readonly FilterOption[];
  /** The words for no choice. */
  all?: string;
};

export function FilterSelect({ label, name, value, options, all = "All" }: FilterSelectProps) {
  return (
    <div className="nhsuk-form-group">
      <label className="nhsuk-label" htmlFor={`filter-${name}`}>
        {label}
      </label>
      <select className="nhsuk-select" id={`filter-${name}`} name={name} defaultValue={value ?? ""}>
        <option value="">{all}</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.text}
          </option>
        ))}
      </select>
    </div>
  );
}

export function FilterText({ label, name, value }: { label: string; name: string; value?: string | undefined }) {
  return (
    <div className="nhsuk-form-group">
      <label className="nhsuk-label" htmlFor={`filter-${name}`}>
        {label}
      </label>
      <input
        className="nhsuk-input"
        id={`filter-${name}`}
        name={name}
        type="text"
        defaultValue={value}
        maxLength={200}
      />
    </div>
  );
}

type FilterDayProps = {
  legend: string;
  /** The boxes are `name-day`, `name-month` and `name-year`. */
  name: string;
  /** "2012-09-14". */
  value?: string | undefined;
  /** What was typed that is no day, and what to do about it. */
  typed?: { readonly day: string; readonly month: string; readonly year: string } | undefined;
  error?: string | undefined;
};

/** A day in three boxes, as in every form. */
export function FilterDay({ legend, name, value, typed, error }: FilterDayProps) {
  const id = `filter-${name}`;
  const [year, month, day] = (value ?? "--").split("-");
  const shown = typed ?? { day: day?.replace(/^0/, ""), month: month?.replace(/^0/, ""), year };
  const box = { type: "text", inputMode: "numeric", autoComplete: "off", maxLength: 12 } as const;
  const invalid = error !== undefined;
  return (
    <Fieldset id={id} legend={legend} error={error}>
      <DateParts>
        <DatePart id={id} label="Day">
          <Input id={id} name={`${name}-day`} width={2} defaultValue={shown.day} invalid={invalid} {...box} />
        </DatePart>
        <DatePart id={`${id}-month`} label="Month">
          <Input
            id={`${id}-month`}
            name={`${name}-month`}
            width={2}
            defaultValue={shown.month}
            invalid={invalid}
            {...box}
          />
        </DatePart>
        <DatePart id={`${id}-year`} label="Year">
          <Input
            id={`${id}-year`}
            name={`${name}-year`}
            width={4}
            defaultValue={shown.year}
            invalid={invalid}
            {...box}
          />
        </DatePart>
      </DateParts>
    </Fieldset>
  );
}

type FilterChecksProps = { label: string; name: string; values: readonly string[]; options: readonly FilterOption[] };

export function FilterChecks({ label, name, values, options }: FilterChecksProps) {
  return (
    <fieldset className="nhsuk-fieldset">
      <legend className="nhsuk-fieldset__legend">{label}</legend>
      <div className="nhsuk-checkboxes nhsuk-checkboxes--small">
        {options.map((option) => {
          const id = `filter-${name}-${option.value}`;
          return (
            <div className="nhsuk-checkboxes__item" key={option.value}>
              <input
                className="nhsuk-checkboxes__input"
                id={id}
                name={name}
                type="checkbox"
                value={option.value}
                defaultChecked={values.includes(option.value)}
              />
              <label className="nhsuk-label nhsuk-checkboxes__label" htmlFor={id}>
                {option.text}
              </label>
            </div>
          );
        })}
      </div>
    </fieldset>
  );
}
