import "server-only";
import { SERVICE_NAME } from "@/lib/domain/shared/service-name";
import { paths } from "@/lib/paths";
import { FORM_TOKEN_FIELD } from "@/lib/schemas/form-state";
import { isPasswordField } from "@/lib/schemas/read-form";

type Field = [name: string, value: string];

/**
 * A page that holds a posted form whose session had ended: what was typed, and the button that sends it again to `address`, a
 * path of ours that it was meant for. It is no page of the framework's, which are not told what was posted. Passwords are not given back.
 */
export function keptForm(form: FormData, address: string): Response {
  const fields = [...form].filter((field): field is Field => typeof field[1] === "string");
  const kept = fields.filter(([name]) => !isPasswordField(name));
  const hasOne = kept.filter(isTyped).length === 1;
  const controls = kept.map((field) => (isTyped(field) ? textArea(field, hasOne) : hidden(field)));
  const html = pageOf(
    `<form method="post" enctype="multipart/form-data" action="${escaped(address)}">
${controls.join("\n")}
<button>Send it again</button>
</form>`,
    paths.logIn(address),
  );
  const headers = { "content-type": "text/html; charset=utf-8", "cache-control": "no-store" };
  return new Response(html, { status: 401, headers });
}

/** Words of a person, not an id, a choice or what the framework writes into its forms. */
function isTyped([name, value]: Field): boolean {
  return !name.startsWith("$ACTION") && name !== FORM_TOKEN_FIELD && /\S\s+\S/.test(value);
}

function hidden([name, value]: Field): string {
  return `<input type="hidden" name="${escaped(name)}" value="${escaped(value)}">`;
}

/** Of several the field's own name tells which it was. The first line break is the one that a browser leaves out. */
function textArea([name, value]: Field, isOnly: boolean): string {
  const words = name
    .replace(/[-_[\]]+/g, " ")
    .replace(/(?<=[a-z])(?=[A-Z])/g, " ")
    .trim()
    .toLowerCase();
  const label = isOnly ? "What you typed" : `What you typed: ${words}`;
  return `<label>${escaped(label)}<textarea name="${escaped(name)}" rows="8">\n${escaped(value)}</textarea></label>`;
}

function pageOf(form: string, logIn: string): string {
  const heading = "You have been logged out, and nothing was saved";
  return `<!doctype html>
<html lang="en-GB"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${heading} - ${SERVICE_NAME}</title><link rel="stylesheet" href="/no-script/kept-form.css"></head>
<body><header>${SERVICE_NAME}</header><main><h1>${heading}</h1>
<p>What you typed is still here. <a href="${escaped(logIn)}" target="_blank" rel="noopener">Log in again in another tab (opens in a new tab)</a>, then come back to this page and send it again.</p>
${form}</main></body></html>`;
}

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => entities[sign] ?? "");
}
