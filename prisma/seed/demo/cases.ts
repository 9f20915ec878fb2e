import type { Transaction } from "@/lib/db/client";
import type { FileStorage } from "@/lib/platform/storage/file-storage";
import { auditDraft } from "@/prisma/factories/audit-drafts";
import { calendarFrom } from "@/prisma/factories/case/calendar";
import { type CaseBrief, submissionDay } from "@/prisma/factories/case/case-brief";
import type { CaseContext, CaseDocument, CasePeople } from "@/prisma/factories/case/case-context";
import { manyCaseFacts } from "@/prisma/factories/case/case-facts";
import { planCase } from "@/prisma/factories/case/plan-case";
import type { Rows } from "@/prisma/factories/rows";
import type { UnitIncome } from "./commitments";
import { evidenceMaker } from "./evidence";
import type { DemoPeople } from "./people";
import type { UnitStory } from "./stories/unit-story";
import { agreedFor, storyOf } from "./units";
import { unitInFigures } from "./units-in-figures";
import { caseWords } from "./words/case-words";
import type { DemoOrganisation, World } from "./world";

/** Units whose every paper is their own. */
const allOwn = new Set(["essex", "arden", "merseyside", "north-east"]);

export type Told = {
  readonly world: World;
  readonly people: DemoPeople;
  readonly incomes: ReadonlyMap<string, UnitIncome>;
  readonly storage: FileStorage;
  readonly lastFlagNumber: number;
};

/** The cases of checkpoint 3: evidence, income, answers, reviews, records and outcomes, by each unit's story. */
export async function planCases(tx: Transaction, rows: Rows, all: Told): Promise<void> {
  const told = all.world.units.flatMap((unit) => {
    const story = storyOf(unit);
    return story === undefined ? [] : [{ unit, story }];
  });
  const facts = await manyCaseFacts(
    tx,
    told.map(({ unit }) => unit.slug),
  );
  const evidence = evidenceMaker(rows, all.storage, allOwn);
  let number = all.lastFlagNumber;
  const nextFlagNumber = () => {
    number += 1;
    return number;
  };
  for (const { unit, story } of told) {
    const own = facts.find((each) => each.unit.id === unit.id);
    const income = all.incomes.get(unit.slug);
    if (own === undefined || income === undefined) throw new Error(`No case for ${unit.slug}`);
    const who = peopleOf(all.people, unit, story);
    const figures = unitInFigures(all.world, unit, story, income);
    const { holidays } = all.world;
    const { uploaded } = calendarFrom(submissionDay(story.brief), own.programme.representationWorkingDays, holidays);
    const documents = await evidence.make(figures, unit.id, who.contributor, uploaded);
    const expectedIncome = planExpected(rows, own.submissionId, unit, income, who, uploaded);
    const texts = caseWords(figures, (code) => placeOf(documents, code));
    planCase(
      rows,
      { ...own, people: who, documents, holidays, texts, expectedIncome, nextFlagNumber },
      {
        ...story.brief,
        ...recusedIn(all.people, story),
        breakEvenPencePerYear: figures.breakEvenIncomePence,
        agreed: (code) => agreedFor(story, code),
      },
    );
  }
}

function peopleOf(people: DemoPeople, unit: DemoOrganisation, story: UnitStory): CasePeople {
  const own = people.units.get(unit.slug);
  const moderator = people.moderators[(story.moderator ?? 1) - 1];
  if (own === undefined || moderator === undefined) throw new Error(`${unit.name} has no people`);
  const reviewers = (story.reviewers ?? [1, 2, 3]).flatMap((number) => people.reviewers[number - 1] ?? []);
  const { decisionMaker, programmeOfficer } = people;
  return { ...own, reviewers, moderator, decisionMaker, programmeOfficer };
}

function recusedIn(people: DemoPeople, { recused }: UnitStory): Pick<CaseBrief, "recused"> {
  const person = people.reviewers[(recused?.reviewer ?? 0) - 1];
  return recused === undefined || person === undefined ? {} : { recused: { person, statement: recused.statement } };
}

function planExpected(
  rows: Rows,
  submissionId: string,
  unit: DemoOrganisation,
  income: UnitIncome,
  { contributor }: CasePeople,
  at: Date,
): CaseContext["expectedIncome"] {
  const expected = income.lines.filter(({ expectedPencePerYear }) => expectedPencePerYear > 0);
  rows.expectedIncome.push(
    ...expected.map(({ ccg, serviceLineId, expectedPencePerYear: pencePerYear }) => ({
      submissionId,
      ccgId: ccg.id,
      serviceLineId,
      pencePerYear,
      editedById: contributor.id,
      editedAt: at,
    })),
  );
  const subject = { kind: "submission", id: submissionId, csuId: unit.id, submissionId };
  rows.audits.push(auditDraft(at, contributor, "income.stated", subject, { unit: unit.name }));
  return expected.map(({ ccg, serviceLineSlug, expectedPencePerYear: pencePerYear }) => ({
    ccg: ccg.odsCode ?? "",
    serviceLine: serviceLineSlug,
    pencePerYear,
  }));
}

/** "Full business plan, page 3": the first place that the case points to for a criterion. */
function placeOf(documents: readonly CaseDocument[], code: string): string {
  for (const { title, evidence } of documents) {
    const place = evidence?.find((each) => each.code === code);
    if (place) return `${title}, ${place.kind} ${place.kind === "sheet" ? `"${place.locator}"` : place.locator}`;
  }
  return "the answer";
}
