import { readdirSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { readForm } from "./read-form";

/** What a filter of the database would take for an operator, and what is no single text. */
const operators: readonly unknown[] = [
  { not: "" },
  { contains: "" },
  { not: null },
  { set: "x" },
  { in: ["a"] },
  [],
  [{ not: "" }],
  [["a"]],
  [{}],
];

type Field = { readonly name: string; readonly schema: z.ZodType };

/** The fields of an object, through whatever is done to it before and after. */
function fieldsOf(name: string, schema: unknown): Field[] {
  if (schema instanceof z.ZodPipe) return [...fieldsOf(name, schema.in), ...fieldsOf(name, schema.out)];
  if (schema instanceof z.ZodDiscriminatedUnion || schema instanceof z.ZodUnion)
    return schema.options.flatMap((option) => fieldsOf(name, option));
  if (!(schema instanceof z.ZodObject)) return [];
  return Object.entries(schema.shape).flatMap(([key, each]) =>
    each instanceof z.ZodType ? [{ name: `${name}.${key}`, schema: each }] : [],
  );
}

async function everyField(): Promise<Field[]> {
  const names = readdirSync(import.meta.dirname).filter((name) => name.endsWith(".ts") && !name.endsWith(".test.ts"));
  const fields: Field[] = [];
  for (const name of names) {
    const exported: Record<string, unknown> = await import(`./${name}`);
    for (const [key, schema] of Object.entries(exported)) fields.push(...fieldsOf(key, schema));
  }
  return fields;
}

/** Whether an object of someone else's making is somewhere in a value. */
function holdsObject(value: unknown): boolean {
  if (Array.isArray(value)) return value.some(holdsObject);
  return typeof value === "object" && value !== null && !(value instanceof Date);
}

describe("an operator where words were meant", () => {
  it("passes no field of any schema", async () => {
    const fields = await everyField();
    expect(fields.length).toBeGreaterThan(150);
    const passed = fields.flatMap(({ name, schema }) =>
      operators
        .map((operator) => ({ operator, parsed: schema.safeParse(operator) }))
        .filter(({ parsed }) => parsed.success && holdsObject(parsed.data))
        .map(({ operator }) => `${name}: ${JSON.stringify(operator)}`),
    );
    expect(passed).toEqual([]);
  });

  it("cannot be written in a form: its fields are texts and lists of texts, whatever they are called", () => {
    const name = fc.oneof(
      fc.string(),
      fc.constantFrom("slug.not", "slug[not]", "slug[]", "slug[not][]", "__proto__", "__proto__[]", "constructor[]"),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(name, fc.string())), (entries) => {
        const form = new FormData();
        for (const [key, value] of entries) form.append(key, value);
        const fields = readForm(form) ?? {};
        expect(Object.getPrototypeOf(fields)).toBe(Object.prototype);
        for (const value of Object.values(fields)) {
          for (const text of Array.isArray(value) ? value : [value]) expect(typeof text).toBe("string");
        }
      }),
    );
  });
});

/** P-11: no text and no list is without an end. */
it("a text of a million letters and a list of ten thousand pass no field of any schema", async () => {
  const endless = ["x".repeat(1_000_001), "1".repeat(1_000_001), Array.from({ length: 10_000 }, () => "x")];
  const passed = (await everyField()).flatMap(({ name, schema }) =>
    endless
      .map((value) => schema.safeParse(value))
      .filter(({ success, data }) => success && JSON.stringify(data ?? null).length > 100_000)
      .map(() => name),
  );
  expect(passed).toEqual([]);
});
