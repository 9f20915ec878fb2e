import { storableText } from "@/lib/domain/shared/text";

/** Fields and characters that one form may hold. A page refuses more before it parses it. */
export const formLimits = { fields: 2000, characters: 900_000 } as const;

export type FormFields = Record<string, string | string[]>;

/**
 * A form's text fields by name. A name that ends in [] is a list; of any other, the last one counts. What no
 * database can hold is taken out of every value, so that no schema can forget it. Files are not read
 * here: they go to route handlers. Null when the form is over the limits.
 */
export function readForm(form: FormData): FormFields | null {
  const fields: FormFields = {};
  let count = 0;
  let characters = 0;
  for (const [name, sent] of form) {
    if (typeof sent !== "string" || name.startsWith("$ACTION") || isOfNoForm(name)) continue;
    const value = storableText(sent);
    count += 1;
    characters += name.length + sent.length;
    if (count > formLimits.fields || characters > formLimits.characters) return null;
    if (name.endsWith("[]")) {
      const key = name.slice(0, -2);
      const list = fields[key];
      if (Array.isArray(list)) list.push(value);
      else fields[key] = [value];
    } else {
      fields[name] = value;
    }
  }
  return withDays(fields);
}

/** What is never given back, not even to whoever typed it. */
export function isPasswordField(name: string): boolean {
  return /password/i.test(name);
}

/** Under this name a list would become what every missing field is looked up in. */
function isOfNoForm(name: string): boolean {
  return name.replace(/\[\]$/, "") === "__proto__";
}

/** A day typed in three boxes, `due-day`, `due-month` and `due-year`, also stands under `due` as "2012-09-14"; blank when all are. */
function withDays(fields: FormFields): FormFields {
  for (const name of Object.keys(fields).filter((key) => key.endsWith("-year"))) {
    const base = name.slice(0, -"-year".length);
    const parts = [fields[name], fields[`${base}-month`], fields[`${base}-day`]];
    if (!parts.every((part) => typeof part === "string")) continue;
    const [year = "", month = "", day = ""] = parts.map((part) => part.trim());
    fields[base] = `${year}${month}${day}` === "" ? "" : `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  }
  return fields;
}
