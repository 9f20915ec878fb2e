import { z } from "zod";
import { FLAG_ORDERS } from "@/lib/domain/flag/flag-orders";
import { FLAG_STATUSES } from "@/lib/domain/flag/flag-status";
import { flagSorts, flagViews } from "@/lib/domain/flag/select-flags";
import { SEVERITIES } from "@/lib/domain/flag/severity";
import { isSlug } from "@/lib/domain/shared/slug";
import { direction, page } from "./list-search";
import { MOST_MILESTONES, milestoneFields } from "./milestone-lines";
import { calendarDay, identifier, line, optionalDay, paragraphs, rowVersion, ticked } from "./text";

const flag = { flagId: identifier, version: rowVersion };

const optionalIdentifier = z
  .string()
  .max(36)
  .default("")
  .transform((text) => (text === "" ? null : text))
  .pipe(identifier.nullable());

export const raiseFlagSchema = z.object({
  csuId: identifier,
  title: line(120, "Say what the issue is, in a few words"),
  rootCause: paragraphs(4000, "Say what caused the issue"),
  severity: z.enum(SEVERITIES, "Choose how severe it is"),
  criterionId: optionalIdentifier,
  dueOn: calendarDay("Enter the day by which it must be mended"),
});

const milestone = (number: number) =>
  z.object({
    title: line(200, `Say what milestone ${number} is`),
    dueOn: calendarDay(`Enter the day on which milestone ${number} is due`),
  });

type Milestone = z.output<ReturnType<typeof milestone>>;

/** A plan with its milestones still to do, each of which is a line of the form; a line with nothing in it is not used. */
export const changePlanSchema = z
  .looseObject({
    ...flag,
    rootCause: paragraphs(4000, "Say what caused the issue"),
    exitCriteria: paragraphs(4000, "Say what must be true when it is done"),
    csuOwnerId: optionalIdentifier,
    nhsOwnerId: optionalIdentifier,
    dueOn: calendarDay("Enter the day on which the plan ends"),
  })
  .transform(({ flagId, version, rootCause, exitCriteria, csuOwnerId, nhsOwnerId, dueOn, ...others }, context) => {
    const milestones = milestonesIn(others, context);
    return { flagId, version, rootCause, exitCriteria, csuOwnerId, nhsOwnerId, dueOn, milestones };
  });

function milestonesIn(fields: Readonly<Record<string, unknown>>, context: z.RefinementCtx): Milestone[] {
  const milestones: Milestone[] = [];
  for (let number = 1; number <= MOST_MILESTONES; number += 1) {
    const names = milestoneFields(number);
    const [title = "", dueOn = ""] = [fields[names.title], fields[names.dueOn]];
    if (title === "" && dueOn === "") continue;
    const { data, error } = milestone(number).safeParse({ title, dueOn });
    if (data !== undefined) milestones.push(data);
    for (const { path, message } of error?.issues ?? []) {
      context.addIssue({ code: "custom", path: [path[0] === "title" ? names.title : names.dueOn], message });
    }
  }
  return milestones;
}

export const agreePlanSchema = z.object(flag);

export const addProgressSchema = z.object({
  ...flag,
  text: paragraphs(4000, "Say what has been done"),
  documentVersionId: optionalIdentifier,
  isForNhsCbOnly: ticked,
});

export const completeMilestoneSchema = z.object({
  ...flag,
  milestoneId: identifier,
  evidenceText: paragraphs(2000, "Say what shows that it is done"),
  documentVersionId: optionalIdentifier,
});

export const moveFlagSchema = z.object({
  ...flag,
  order: z.enum(FLAG_ORDERS, "Choose what to do"),
  reason: paragraphs(4000, null),
  dueOn: optionalDay,
});

/** The board's address. What it does not know is left out. */
export const flagSearchSchema = z.object({
  view: z.enum(flagViews).default("table").catch("table"),
  unit: z.string().max(60).refine(isSlug).optional().catch(undefined),
  region: z.string().min(1).max(60).optional().catch(undefined),
  stage: z.enum(FLAG_STATUSES).optional().catch(undefined),
  severity: z.enum(SEVERITIES).optional().catch(undefined),
  since: z.iso.datetime().max(30).optional().catch(undefined),
  show: z.enum(["open", "late", "all"]).default("open").catch("open"),
  sort: z.enum(flagSorts).default("due").catch("due"),
  direction,
  page,
});

export type FlagSearch = z.output<typeof flagSearchSchema>;

export const flagNumber = z
  .string()
  .max(7)
  .regex(/^[1-9]\d*$/)
  .transform(Number)
  .pipe(z.number().max(1_000_000));
