import { changedFields, type Snapshot } from "@/components/form/autosaver";

/** Hidden fields go along with every save; they are not words that someone changed. */
export function isHidden(element: Element): element is HTMLInputElement {
  return element instanceof HTMLInputElement && element.type === "hidden";
}

/** What stands in the fields of a form now, files apart. */
export function readFields(form: HTMLFormElement): Snapshot {
  const hidden = new Set([...form.elements].filter(isHidden).map((input) => input.name));
  const fields = new Map<string, string[]>();
  for (const [name, value] of new FormData(form)) {
    if (hidden.has(name) || typeof value !== "string") continue;
    fields.set(name, [...(fields.get(name) ?? []), value]);
  }
  return fields;
}

/** What came back from a post that was not accepted, by name: it is drawn in the fields and stored nowhere. */
type Refused = Readonly<Record<string, unknown>> | undefined;

/** What is stored, as the server drew it in the fields, whatever was typed since. */
export function readDrawn(form: HTMLFormElement, refused: Refused): Snapshot {
  const fields = new Map<string, string[]>();
  for (const element of form.elements) {
    const drawn = drawnIn(element);
    if (drawn === undefined || drawn.name === "" || (refused !== undefined && drawn.name in refused)) continue;
    fields.set(drawn.name, [...(fields.get(drawn.name) ?? []), drawn.value]);
  }
  return fields;
}

function drawnIn(element: Element): { name: string; value: string } | undefined {
  if (element instanceof HTMLTextAreaElement)
    return { name: element.name, value: element.defaultValue.replaceAll("\r\n", "\n") };
  if (element instanceof HTMLSelectElement) return { name: element.name, value: drawnChoice(element) };
  if (!(element instanceof HTMLInputElement) || ["hidden", "file"].includes(element.type)) return undefined;
  if (element.type !== "radio" && element.type !== "checkbox")
    return { name: element.name, value: element.defaultValue };
  return element.defaultChecked ? { name: element.name, value: element.value } : undefined;
}

function drawnChoice({ options }: HTMLSelectElement): string {
  return ([...options].find((option) => option.defaultSelected) ?? options[0])?.value ?? "";
}

/** Whether the fields show the record that the page was drawn with, and nothing else. */
export function showsWhatIsDrawn(form: HTMLFormElement, refused: Refused): boolean {
  return changedFields(readDrawn(form, refused), readFields(form)).size === 0;
}
