import type { ReactNode } from "react";
import { Button } from "@/components/ui/button";

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
