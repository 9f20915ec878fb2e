import { bankHolidays } from "@/lib/db/bank-holidays";
import { database } from "@/lib/db/client";
import type { CaseBrief } from "./case/case-brief";
import type { CaseContext, CasePeople } from "./case/case-context";
import { caseFacts } from "./case/case-facts";
import { plainTexts } from "./case/case-texts";
import { type PlannedCase, planCase } from "./case/plan-case";
import { planCasePeople } from "./case/plan-people";
import { openCheckpoint3 } from "./checkpoint-3";
import { planDocument } from "./document-rows";
import { insertRows } from "./insert-rows";
import { newRows } from "./rows";

export type MadeCase = PlannedCase & {
  readonly submissionId: string;
  readonly unit: CaseContext["unit"];
  readonly people: CasePeople;
  readonly criteria: CaseContext["criteria"];
  readonly documents: CaseContext["documents"];
};

export type CaseToMake = CaseBrief & {
  /** The unit's slug: "essex". It must have proceeded at checkpoint 2, and its case is made once. */
  readonly unit: string;
  /** People who exist already, as when one reviewer sits on two panels. The rest is made. */
  readonly people?: Partial<CasePeople>;
};

/**
 * Brings a unit's case at checkpoint 3 to a stage, as if its people had done so between 1 June and 14 September 2012, and
 * opens the checkpoint if need be. Act as its people with `actAs(person, "csu:essex")` or `actAs(person, nhsCb)`; for rules
 * that ask the time, `setClock` first.
 */
export async function makeCase({ unit: slug, people: given, ...brief }: CaseToMake): Promise<MadeCase> {
  await openCheckpoint3();
  const facts = await caseFacts(database(), slug);
  const rows = newRows();
  const people = { ...(await planCasePeople(database(), rows, facts.unit)), ...given };
  const own = { csuId: facts.unit.id, by: people.contributor, at: new Date("2012-07-20T13:20:00Z") };
  const documents = [
    planDocument(rows, { ...own, title: "Full business plan", owner: "csu", parts: 24 }),
    planDocument(rows, { ...own, title: "Cluster information governance policy", owner: "pct", parts: 12 }),
  ];
  let flagNumber = await database().flag.count({ where: { programmeId: facts.programme.id } });
  const context: CaseContext = {
    ...facts,
    people,
    documents,
    holidays: await bankHolidays(),
    texts: plainTexts,
    expectedIncome: [],
    nextFlagNumber: () => (flagNumber += 1),
  };
  const planned = planCase(rows, context, brief);
  await database().$transaction((tx) => insertRows(tx, rows), { timeout: 30_000 });
  return {
    ...planned,
    submissionId: facts.submissionId,
    unit: facts.unit,
    people,
    criteria: facts.criteria,
    documents,
  };
}
