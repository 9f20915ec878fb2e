import type { ReactNode } from "react";
import { classNames } from "@/components/ui/class-names";
import { counted } from "@/lib/domain/shared/counted";

export type LabelSize = "s" | "m" | "l";

/** The ids of a field's hint and error, and the `aria-describedby` that names those that are shown. */
export function fieldIds(id: string, hint: boolean, error: boolean, also?: string) {
  const hintId = `${id}-hint`;
  const errorId = `${id}-error`;
  const described = [hint && hintId, error && errorId, also].filter(Boolean).join(" ");
  return { hintId, errorId, describedBy: described === "" ? undefined : described };
}

export function Hint({ id, children }: { id: string; children: ReactNode }) {
  return (
    <div className="nhsuk-hint" id={id}>
      {children}
    </div>
  );
}

export function FieldError({ id, children }: { id: string; children: ReactNode }) {
  return (
    <span className="nhsuk-error-message" id={id}>
      <span className="nhsuk-u-visually-hidden">Error: </span>
      {children}
    </span>
  );
}

type FrameProps = {
  id: string;
  label: ReactNode;
  labelSize?: LabelSize | undefined;
  labelHidden?: boolean | undefined;
  /** The label is the page's heading: a page that asks one thing. */
  pageHeading?: boolean | undefined;
  hint?: ReactNode;
  error?: string | undefined;
  /** A count of characters follows the control. */
  counting?: boolean | undefined;
  children: ReactNode;
};

/** Label, hint and error around one control. */
export function FieldFrame({
  id,
  label,
  labelSize,
  labelHidden,
  pageHeading,
  hint,
  error,
  counting,
  children,
}: FrameProps) {
  const ids = fieldIds(id, hint !== undefined, error !== undefined);
  const labelElement = (
    <label
      className={classNames(
        "nhsuk-label",
        labelSize && `nhsuk-label--${labelSize}`,
        labelHidden && "nhsuk-u-visually-hidden",
      )}
      htmlFor={id}
    >
      {label}
    </label>
  );
  return (
    <div
      className={classNames(
        "nhsuk-form-group",
        counting && "nhsuk-character-count",
        error !== undefined && "nhsuk-form-group--error",
      )}
    >
      {pageHeading ? <h1 className="nhsuk-label-wrapper">{labelElement}</h1> : labelElement}
      {hint === undefined ? null : <Hint id={ids.hintId}>{hint}</Hint>}
      {error === undefined ? null : <FieldError id={ids.errorId}>{error}</FieldError>}
      {children}
    </div>
  );
}

type FieldsetProps = {
  id?: string | undefined;
  legend: ReactNode;
  legendSize?: LabelSize | undefined;
  legendHidden?: boolean | undefined;
  pageHeading?: boolean | undefined;
  hint?: ReactNode;
  error?: string | undefined;
  children: ReactNode;
};

/** Several controls that answer one question. */
export function Fieldset({ id, legend, legendSize, legendHidden, pageHeading, hint, error, children }: FieldsetProps) {
  const ids = fieldIds(id ?? "fieldset", hint !== undefined, error !== undefined);
  return (
    <div className={classNames("nhsuk-form-group", error !== undefined && "nhsuk-form-group--error")}>
      <fieldset className="nhsuk-fieldset" aria-describedby={ids.describedBy}>
        <legend
          className={classNames(
            "nhsuk-fieldset__legend",
            legendSize && `nhsuk-fieldset__legend--${legendSize}`,
            legendHidden && "nhsuk-u-visually-hidden",
          )}
        >
          {pageHeading ? <h1 className="nhsuk-fieldset__heading">{legend}</h1> : legend}
        </legend>
        {hint === undefined ? null : <Hint id={ids.hintId}>{hint}</Hint>}
        {error === undefined ? null : <FieldError id={ids.errorId}>{error}</FieldError>}
        {children}
      </fieldset>
    </div>
  );
}

type CharacterCountProps = { id: string; length: number | undefined; max: number };

/** Before anything is typed, and without script, the limit; after that what is left or too much. */
export function CharacterCount({ id, length, max }: CharacterCountProps) {
  const left = max - (length ?? 0);
  const limit = `You can enter up to ${counted(max, "character")}`;
  const words =
    length === undefined
      ? limit
      : left >= 0
        ? `You have ${counted(left, "character")} left`
        : `You have ${counted(-left, "character")} too many`;
  return (
    <div
      className={
        left < 0 ? "nhsuk-error-message nhsuk-character-count__message" : "nhsuk-hint nhsuk-character-count__message"
      }
      id={id}
      // Announced only near the limit: a count after every letter drowns what is being typed.
      aria-live={length !== undefined && left < max / 10 ? "polite" : "off"}
    >
      {words}
    </div>
  );
}
