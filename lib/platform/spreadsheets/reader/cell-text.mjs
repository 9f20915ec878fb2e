import ExcelJS from "exceljs";

const { ValueType } = ExcelJS;

/** What a cell reads as, and what is wrong with it: `{ text, problem }`, where a problem leaves the text empty. */
export function cellText(cell, longest) {
  switch (cell.type) {
    case ValueType.Null:
    case ValueType.Merge:
      return { text: "", problem: null };
    case ValueType.Formula:
      return { text: "", problem: "formula" };
    case ValueType.Error:
      return { text: "", problem: "error_value" };
    default: {
      const text = plainText(cell.value).trim();
      return text.length > longest ? { text: "", problem: "too_long" } : { text, problem: null };
    }
  }
}

function plainText(value) {
  if (value instanceof Date) return dateText(value);
  if (typeof value === "number") return numberText(value);
  if (typeof value === "object" && value !== null) {
    if (Array.isArray(value.richText)) return value.richText.map((run) => run.text).join("");
    return plainText(value.text ?? "");
  }
  return String(value);
}

/** A day has no time of its own: "2012-09-14". A cell with a time of day keeps it, as the sheet shows it. */
function dateText(date) {
  if (Number.isNaN(date.getTime())) return "";
  const text = date.toISOString();
  return text.endsWith("T00:00:00.000Z") ? text.slice(0, 10) : text.slice(0, 19);
}

/** Sheets keep 15 digits, and show 0.1 + 0.2 as 0.3. */
function numberText(number) {
  const shown = Number(number.toPrecision(15));
  return Math.abs(shown) >= 1e21 ? shown.toLocaleString("en-GB", { useGrouping: false }) : String(shown);
}
