import type { Role } from "@/lib/db/generated/client";
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

export function planPeople(rows: Rows, world: World): DemoPeople {
  const atBoard = (role: Role, title: string, address: string) =>
    planPerson(rows, world.board, [role], `${title}, NHS CB`, { email: `${address}@demonstration.example` });
  const reviewers = [1, 2, 3, 4, 5, 6].map((n) => atBoard("reviewer", `Reviewer ${n}`, `reviewer-${n}`));
  const people: DemoPeople = {
    programmeOfficer: atBoard("programme_office", "Programme office", "programme-office"),
    reviewers,
    moderators: [1, 2].map((n) => atBoard("moderator", `Moderator ${n}`, `moderator-${n}`)),
    decisionMaker: atBoard("decision_maker", "Decision maker", "decision-maker"),
    units: new Map(world.units.map((unit) => [unit.slug, planUnitPeople(rows, unit)])),
    ccgLeads: planCcgLeads(rows, world),
    ccgMembers: new Map(
      ccgsWithMember.map((code) => [code, persona(rows, bySlug(world.ccgs, code), "ccg_member", "CCG member")]),
    ),
    told: new Set([...toldCcgs, ...newcastle]),
  };
  atBoard("auditor", "Auditor", "auditor");
  for (const cluster of world.clusters) {
    const email = `sha-observer.${cluster.slug}@demonstration.example`;
    planPerson(rows, cluster, ["sha_observer"], `SHA observer, ${cluster.region}`, { email });
  }
  planAdviser(rows, world);
  return people;
}

function planUnitPeople(rows: Rows, unit: DemoOrganisation): UnitPeople {
  const known = (role: Role, title: string, isTold: boolean) =>
    isTold && !isCopy(unit.slug)
      ? persona(rows, unit, role, title)
      : planPerson(rows, unit, [role], `${title}, ${unit.name}`);
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
    const title = "CCG lead";
    leads.set(
      code,
      toldCcgs.includes(code)
        ? persona(rows, ccg, "ccg_lead", title)
        : planPerson(rows, ccg, ["ccg_lead"], `${title}, ${ccg.name}`),
    );
  }
  planNewcastle(rows, ccgs, leads);
  return leads;
}

/** Two CCGs that share their staff: one person, who acts for one of them at a time. */
function planNewcastle(rows: Rows, ccgs: readonly DemoOrganisation[], leads: Map<string, ActingPerson>): void {
  const [first, second] = newcastle.map((code) => bySlug(ccgs, code));
  if (first === undefined || second === undefined) return;
  const email = "ccg-lead.newcastle@demonstration.example";
  const lead = planPerson(rows, first, ["ccg_lead"], "CCG lead, two Newcastle CCGs", { email });
  const startedAt = rows.memberships.at(-1)?.startedAt ?? new Date(0);
  rows.memberships.push({ personId: lead.id, organisationId: second.id, role: "ccg_lead", startedAt });
  leads.set(newcastle[0] ?? "", lead);
  leads.set(newcastle[1] ?? "", { ...lead, organisationId: second.id, organisationName: second.name });
}

/** Belongs to several kinds of organisation: a reviewer who is a member of a CCG, and has a post at a unit. */
function planAdviser(rows: Rows, world: World): void {
  const email = "clinical-adviser@demonstration.example";
  const adviser = planPerson(rows, world.board, ["reviewer"], "Clinical adviser, NHS CB, a CCG and a unit", { email });
  const startedAt = rows.memberships.at(-1)?.startedAt ?? new Date(0);
  rows.memberships.push(
    { personId: adviser.id, organisationId: bySlug(world.ccgs, "08K").id, role: "ccg_member", startedAt },
    { personId: adviser.id, organisationId: bySlug(world.units, "kent-medway").id, role: "csu_contributor", startedAt },
  );
}

function persona(rows: Rows, organisation: DemoOrganisation, role: Role, title: string): ActingPerson {
  const address = `${title.toLowerCase().replaceAll(" ", "-")}.${organisation.slug}@demonstration.example`;
  return planPerson(rows, organisation, [role], `${title}, ${organisation.name}`, { email: address });
}
