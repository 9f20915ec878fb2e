import type { ComponentProps, ReactNode } from "react";
import { classNames } from "@/components/ui/class-names";

export type Width = 2 | 3 | 4 | 5 | 10 | 20 | 30;

type InputProps = Omit<ComponentProps<"input">, "className" | "style" | "width"> & {
  width?: Width | undefined;
  invalid: boolean;
  prefix?: string | undefined;
  suffix?: string | undefined;
};

/** The box that a line of text is typed in, with a unit before or after it if it has one. */
export function Input({ width, invalid, prefix, suffix, ...rest }: InputProps) {
  const input = (
    <input
      className={classNames("nhsuk-input", width && `nhsuk-input--width-${width}`, invalid && "nhsuk-input--error")}
      aria-invalid={invalid ? true : undefined}
      {...rest}
    />
  );
  if (prefix === undefined && suffix === undefined) return input;
  return (
    <div className="nhsuk-input-wrapper">
      {prefix === undefined ? null : (
        <div className="nhsuk-input-wrapper__prefix" aria-hidden="true">
          {prefix}
        </div>
      )}
      {input}
      {suffix === undefined ? null : (
        <div className="nhsuk-input-wrapper__suffix" aria-hidden="true">
          {suffix}
        </div>
      )}
    </div>
  );
}

type TextBoxProps = Omit<ComponentProps<"textarea">, "className" | "style"> & { invalid: boolean };

/** The box that paragraphs are typed in. */
export function TextBox({ invalid, ...rest }: TextBoxProps) {
  return (
    <textarea
      className={classNames("nhsuk-textarea", invalid && "nhsuk-textarea--error")}
      aria-invalid={invalid ? true : undefined}
      {...rest}
    />
  );
}

type SelectBoxProps = Omit<ComponentProps<"select">, "className" | "style"> & { invalid: boolean };

export function SelectBox({ invalid, children, ...rest }: SelectBoxProps) {
  return (
    <select
      className={classNames("nhsuk-select", invalid && "nhsuk-select--error")}
      aria-invalid={invalid ? true : undefined}
      {...rest}
    >
      {children}
    </select>
  );
}

type FileBoxProps = Omit<ComponentProps<"input">, "className" | "style" | "type"> & { invalid: boolean };

export function FileBox({ invalid, ...rest }: FileBoxProps) {
  return <input className="app-file" type="file" aria-invalid={invalid ? true : undefined} {...rest} />;
}

type ChoiceProps = {
  kind: "radios" | "checkboxes";
  id: string;
  name: string;
  value: string;
  label: ReactNode;
  hint?: ReactNode;
  defaultChecked: boolean;
  describedBy?: string | undefined;
  /** Hooks of a form that checks in the browser. */
  registration?: Pick<ComponentProps<"input">, "ref" | "onChange" | "onBlur"> | undefined;
};

/** One radio button or checkbox with its words. */
export function Choice({ kind, id, name, value, label, hint, defaultChecked, describedBy, registration }: ChoiceProps) {
  const hintId = `${id}-hint`;
  const described = [hint !== undefined && hintId, describedBy].filter(Boolean).join(" ");
  return (
    <div className={`nhsuk-${kind}__item`}>
      <input
        className={`nhsuk-${kind}__input`}
        id={id}
        name={name}
        type={kind === "radios" ? "radio" : "checkbox"}
        value={value}
        defaultChecked={defaultChecked}
        aria-describedby={described === "" ? undefined : described}
        {...registration}
      />
      <label className={`nhsuk-label nhsuk-${kind}__label`} htmlFor={id}>
        {label}
      </label>
      {hint === undefined ? null : (
        <div className={`nhsuk-hint nhsuk-${kind}__hint`} id={hintId}>
          {hint}
        </div>
      )}
    </div>
  );
}

type ChoiceGroupProps = {
  kind: "radios" | "checkboxes";
  small?: boolean | undefined;
  inline?: boolean | undefined;
  children: ReactNode;
};

export function ChoiceGroup({ kind, small, inline, children }: ChoiceGroupProps) {
  return (
    <div className={classNames(`nhsuk-${kind}`, small && `nhsuk-${kind}--small`, inline && `nhsuk-${kind}--inline`)}>
      {children}
    </div>
  );
}

/** "or", before a choice that excludes the rest. */
export function ChoiceDivider({ kind }: { kind: "radios" | "checkboxes" }) {
  return <div className={`nhsuk-${kind}__divider`}>or</div>;
}

/** Day, month and year side by side. */
export function DateParts({ children }: { children: ReactNode }) {
  return <div className="nhsuk-date-input">{children}</div>;
}

export function DatePart({ id, label, children }: { id: string; label: string; children: ReactNode }) {
  return (
    <div className="nhsuk-date-input__item">
      <div className="nhsuk-form-group">
        <label className="nhsuk-label nhsuk-date-input__label" htmlFor={id}>
          {label}
        </label>
        {children}
      </div>
    </div>
  );
}
