import type { Role } from "@/lib/db/generated/client";
import { londonInstant } from "@/lib/domain/shared/london-time";
import type { ActingPerson } from "@/prisma/factories/acting-person";
import { planPerson } from "@/prisma/factories/case/plan-people";
import type { Rows } from "@/prisma/factories/rows";
import { bySlug, type DemoOrganisation, isCopy, type World } from "./world";

export type UnitPeople = {
  readonly lead: ActingPerson;
  readonly preparingLead: ActingPerson;
  readonly contributor: ActingPerson;
};

/** Everyone in the demonstration, named by what they do: nobody in it stands for a real person. */
export type DemoPeople = {
  readonly programmeOfficer: ActingPerson;
  /** Reviewer 1 is the first. */
  readonly reviewers: readonly ActingPerson[];
  readonly moderators: readonly ActingPerson[];
  readonly decisionMaker: ActingPerson;
  readonly units: ReadonlyMap<string, UnitPeople>;
  /** By ODS code; two CCGs can share one person. */
  readonly ccgLeads: ReadonlyMap<string, ActingPerson>;
  readonly ccgMembers: ReadonlyMap<string, ActingPerson>;
  /** CCGs whose leads can be logged in as. */
  readonly told: ReadonlySet<string>;
};

/** Units all of whose people can be logged in as; of the others only the lead can. */
const toldUnits = ["essex", "arden", "merseyside", "surrey-sussex", "south-london", "north-east", "norfolk-waveney"];

/** CCGs whose leads can be logged in as, by ODS code; and those with a member too. */
const toldCcgs = ["00C", "99E", "08K", "05A", "05F", "11J", "01F", "06K"];
const ccgsWithMember = ["00C", "99E"];
const newcastle = ["00G", "00H"];

/** When everyone who has a list of flags last looked at it: some have been raised since. */
const flagsLookedAt = londonInstant("2012-08-31", 11, 30);

export function planPeople(rows: Rows, world: World): DemoPeople {
  const atBoard = (role: Role, title: string, address: string) =>
    planPerson(rows, world.board, [role], `${title}, NHS CB`, knownAs(address));
  const reviewers = [1, 2, 3, 4, 5, 6].map((n) => atBoard("reviewer", `Reviewer ${n}`, `reviewer-${n}`));
  const people: DemoPeople = {
    programmeOfficer: atBoard("programme_office", "Programme office", "programme-office"),
    reviewers,
    moderators: [1, 2].map((n) => atBoard("moderator", `Moderator ${n}`, `moderator-${n}`)),
    decisionMaker: atBoard("decision_maker", "Decision maker", "decision-maker"),
    units: new Map(world.units.map((unit) => [unit.slug, planUnitPeople(rows, unit)])),
    ccgLeads: planCcgLeads(rows, world),
    ccgMembers: new Map(
      ccgsWithMember.map((code) => [
        code,
        planMember(rows, bySlug(world.ccgs, code), "ccg_member", "CCG member", true),
      ]),
    ),
    told: new Set([...toldCcgs, ...newcastle]),
  };
  atBoard("auditor", "Auditor", "auditor");
  for (const cluster of world.clusters) {
    const known = knownAs(`sha-observer.${cluster.slug}`);
    planPerson(rows, cluster, ["sha_observer"], `SHA observer, ${cluster.region}`, known);
  }
  planAdviser(rows, world);
  planFlagsLooks(rows, [world.board, ...world.clusters]);
  return people;
}

function planUnitPeople(rows: Rows, unit: DemoOrganisation): UnitPeople {
  const known = (role: Role, title: string, isTold: boolean) =>
    planMember(rows, unit, role, title, isTold && !isCopy(unit.slug));
  const isTold = toldUnits.includes(unit.slug);
  return {
    lead: known("csu_lead", "CSU lead", true),
    preparingLead: known("csu_lead", "CSU lead 2", isTold),
    contributor: known("csu_contributor", "CSU contributor", isTold),
  };
}

function planCcgLeads(rows: Rows, { ccgs }: World): Map<string, ActingPerson> {
  const leads = new Map<string, ActingPerson>();
  for (const ccg of ccgs) {
    const code = ccg.odsCode ?? "";
    if (newcastle.includes(code)) continue;
    leads.set(code, planMember(rows, ccg, "ccg_lead", "CCG lead", toldCcgs.includes(code)));
  }
  planNewcastle(rows, ccgs, leads);
  return leads;
}

/** Two CCGs that share their staff: one person, who acts for one of them at a time. */
function planNewcastle(rows: Rows, ccgs: readonly DemoOrganisation[], leads: Map<string, ActingPerson>): void {
  const [first, second] = newcastle.map((code) => bySlug(ccgs, code));
  if (first === undefined || second === undefined) return;
  const lead = planPerson(rows, first, ["ccg_lead"], "CCG lead, two Newcastle CCGs", knownAs("ccg-lead.newcastle"));
  const startedAt = rows.memberships.at(-1)?.startedAt ?? new Date(0);
  rows.memberships.push({ personId: lead.id, organisationId: second.id, role: "ccg_lead", startedAt });
  leads.set(newcastle[0] ?? "", lead);
  leads.set(newcastle[1] ?? "", { ...lead, organisationId: second.id, organisationName: second.name });
}

/** Belongs to several kinds of organisation: a reviewer who is a member of a CCG, and has a post at a unit. */
function planAdviser(rows: Rows, world: World): void {
  const name = "Clinical adviser, NHS CB, a CCG and a unit";
  const adviser = planPerson(rows, world.board, ["reviewer"], name, knownAs("clinical-adviser"));
  const startedAt = rows.memberships.at(-1)?.startedAt ?? new Date(0);
  rows.memberships.push(
    { personId: adviser.id, organisationId: bySlug(world.ccgs, "08K").id, role: "ccg_member", startedAt },
    { personId: adviser.id, organisationId: bySlug(world.units, "kent-medway").id, role: "csu_contributor", startedAt },
  );
}

function planFlagsLooks(rows: Rows, readers: readonly DemoOrganisation[]): void {
  const places = new Set(readers.map(({ id }) => id));
  for (const { personId, organisationId } of rows.memberships) {
    if (places.has(organisationId)) rows.flagsLooks.push({ personId, organisationId, lookedAt: flagsLookedAt });
  }
}

function planMember(
  rows: Rows,
  organisation: DemoOrganisation,
  role: Role,
  title: string,
  isPersona: boolean,
): ActingPerson {
  const known = knownAs(`${title.toLowerCase().replaceAll(" ", "-")}.${organisation.slug}`, isPersona);
  return planPerson(rows, organisation, [role], `${title}, ${organisation.name}`, known);
}

function knownAs(address: string, isPersona = true) {
  return { email: `${address}@demonstration.example`, isPersona };
}
