import type { MayRead, ReaderName } from "../fixtures/marked-columns";
import type { World } from "../fixtures/world-facts";
import { isOfBoard, isOfUnit, seesCase, seesFlag, seesOutcome, seesRecord } from "./may-see";

const caseOf = (world: World, id: string | null) => world.cases.find((each) => each.id === id);
const unitOf = (world: World, id: string | null) => world.organisations.find((each) => each.id === id);

/** Who may read a marked text, from docs/domain.md. A row of a case outside the real programme is nobody's here. */
export const mayRead: Readonly<Record<ReaderName, MayRead>> = {
  nobody: () => false,
  author: (who, row) => who.personId === row.personId,
  authorOrOffice: (who, row) => who.personId === row.personId || who.roles.includes("programme_office"),
  score: (who, row, world) => {
    const it = caseOf(world, row.caseId);
    if (it === undefined || !seesCase(who, it)) return false;
    return who.personId === row.personId || (row.isOpen && seesRecord(who, it));
  },
  record: (who, row, world) => {
    const it = caseOf(world, row.caseId);
    return it !== undefined && seesRecord(who, it);
  },
  finding: (who, row, world) => {
    const it = caseOf(world, row.caseId);
    if (it === undefined) return false;
    return seesRecord(who, it) || (isOfUnit(who) && seesCase(who, it) && it.outcome?.isShown === true);
  },
  outcome: (who, row, world) => {
    const it = caseOf(world, row.caseId);
    return it !== undefined && seesOutcome(who, it);
  },
  case: (who, row, world) => {
    const it = caseOf(world, row.caseId);
    return it !== undefined && seesCase(who, it);
  },
  unit: (who, row, world) => {
    const it = caseOf(world, row.caseId);
    return it !== undefined && isOfUnit(who) && seesCase(who, it);
  },
  panelOffice: (who) => who.roles.some((role) => role === "programme_office" || role === "auditor"),
  ccg: (who, row) => who.organisation?.id === row.ccgId,
  flag: (who, row, world) => {
    const unit = unitOf(world, row.unitId);
    return unit !== undefined && seesFlag(who, unit, world) && (row.isOpen || isOfBoard(who));
  },
  document: (who, row, world) => {
    const unit = unitOf(world, row.unitId);
    if (unit === undefined) return false;
    if (isOfUnit(who)) return who.organisation?.id === unit.id;
    const cases = world.cases.filter((each) => each.unit.id === unit.id);
    return isOfBoard(who) && (cases.some((each) => seesCase(who, each)) || seesFlag(who, unit, world));
  },
  staff: (who, row, world) => {
    if (who.roles.includes("programme_office") || who.personId === row.personId) return true;
    if (!who.roles.some((role) => role === "csu_lead" || role === "ccg_lead")) return false;
    if (who.organisation?.id === row.organisationId) return true;
    const person = world.people.find((each) => each.id === row.personId);
    return person?.posts.some((post) => post.organisation.id === who.organisation?.id) ?? false;
  },
  office: (who) => who.roles.includes("programme_office"),
};
