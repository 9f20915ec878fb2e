import { paths } from "@/lib/paths";
import type { Identity } from "../fixtures/identities";
import type { Organisation, World } from "../fixtures/world-facts";
import {
  isOfBoard,
  mayDeclare,
  mayRaiseFlag,
  mayReview,
  mayScore,
  seesCase,
  seesCcg,
  seesFlag,
  seesMoney,
  seesOutcomePage,
  seesRecord,
  seesUnit,
  seesVersion,
  sits,
} from "./may-see";
import { ccgsOf, commitmentsOf, ofCases, ofUnits, type Place, type ReadingDoor, type Visit } from "./visits";

const formats = ["csv", "xlsx"] as const;
const criterionOf = (checkpoint: number) => `${checkpoint}.L1`;

const code = (ccg: Organisation) => ccg.odsCode ?? "";
const never = () => false;
const nothing = () => "404" as const;
const isNobody = (who: Identity) => who.cookie === "";
const nowhere = "/csus/atlantis";

/** Every door has its addresses here: the compiler asks for those of a new one. */
const visits: Readonly<Record<ReadingDoor, (world: World) => Visit[]>> = {
  "page:/log-in": () => [{ path: paths.logIn(), maySee: isNobody, otherwise: () => "to /" }],
  "page:/personas": () => [{ path: paths.personas() }],
  "page:/outbox": () => [{ path: paths.outbox() }],
  "page:/forgotten-password": () => [{ path: paths.forgottenPassword() }],
  "page:/reset-password/[token]": () => [{ path: paths.resetPassword("no-such-token") }],
  "page:/invitations/[token]": () => [{ path: paths.invitation("no-such-token") }],
  "page:/accessibility": () => [{ path: paths.accessibility() }],
  "page:/privacy": () => [{ path: paths.privacy() }],
  "page:/help": () => [{ path: paths.help() }],
  "page:/facts": () => [{ path: paths.facts() }],
  "page:/receipts": () => [{ path: paths.checkReceipt() }, { path: paths.checkReceipt("0".repeat(64)) }],
  "page:/choose-organisation": () => [{ path: paths.chooseOrganisation() }],
  "page:/account": () => [{ path: paths.account() }],
  "page:/": () => [{ path: paths.myWork() }],
  "page:/team": () => [{ path: paths.team() }],
  "page:/admin/people": () => [{ path: paths.people() }],
  "route:/admin/people/export/[format]": () => formats.map((format) => ({ path: paths.peopleExport(format) })),
  "page:/admin/clock": () => [{ path: paths.clock() }],
  "page:/programmes/[programme]": () => [
    { path: paths.programme("2012") },
    { path: paths.programme("rehearsal") },
    { path: paths.programme("1912"), maySee: never },
  ],
  "route:/programmes/[programme]/export/[format]": () =>
    formats.map((f) => ({ path: paths.programmeExport("2012", f) })),
  "page:/programmes/[programme]/checkpoints/[checkpoint]": () => [
    ...[1, 2, 3].map((n) => ({ path: paths.checkpoint("2012", n) })),
    { path: paths.checkpoint("rehearsal", 1) },
    { path: paths.checkpoint("2012", 9), maySee: never },
  ],
  "page:/programmes/[programme]/checkpoints/[checkpoint]/panels/[csu]": (world) =>
    ofCases(
      { ...world, cases: world.cases.filter(({ checkpoint }) => checkpoint === 3) },
      (it) => paths.panel("2012", it.checkpoint, it.unit.slug),
      seesCase,
    ),
  "page:/admin/imports": () => [{ path: paths.imports() }],
  "page:/admin/imports/[batch]": () => [
    { path: paths.importBatch("0190a000-0000-7000-8000-000000000000"), maySee: never },
  ],
  "route:/admin/imports/[batch]/refused": () => [
    { path: paths.refusedRows("0190a000-0000-7000-8000-000000000000"), maySee: never },
  ],
  "page:/csus": () => [{ path: paths.units() }],
  "route:/csus/export/[format]": () => formats.map((format) => ({ path: paths.unitsExport(format) })),
  "page:/csus/[csu]": (world) => [
    ...ofUnits(world, (unit) => paths.unit(unit.slug), seesUnit),
    { path: nowhere, maySee: never },
  ],
  "page:/csus/[csu]/timeline": (world) => ofUnits(world, (unit) => paths.unitTimeline(unit.slug), seesUnit),
  "page:/csus/[csu]/customers": (world) =>
    ofUnits(
      world,
      (unit) => paths.unitCustomers(unit.slug),
      (who, unit) => seesMoney(who, unit, world),
    ),
  "route:/csus/[csu]/customers/export/[format]": (world) =>
    formats.flatMap((format) =>
      ofUnits(
        world,
        (unit) => paths.unitCustomersExport(unit.slug, format),
        (who, unit) => seesMoney(who, unit, world),
      ),
    ),
  "page:/csus/[csu]/checkpoints/[checkpoint]": (world) => [
    ...ofCases(world, (it) => paths.unitCheckpoint(it.unit.slug, it.checkpoint), seesCase),
    { path: `${nowhere}/checkpoints/3`, maySee: never },
  ],
  "page:/csus/[csu]/checkpoints/[checkpoint]/criteria/[code]": (world) =>
    ofCases(world, (it) => paths.criterion(it.unit.slug, it.checkpoint, criterionOf(it.checkpoint)), seesCase),
  "page:/csus/[csu]/checkpoints/[checkpoint]/evidence": (world) =>
    ofCases(world, (it) => paths.evidence(it.unit.slug, it.checkpoint), seesCase),
  "route:/csus/[csu]/checkpoints/[checkpoint]/evidence/export/[format]": (world) =>
    formats.flatMap((format) =>
      ofCases(world, (it) => paths.evidenceExport(it.unit.slug, it.checkpoint, format), seesCase),
    ),
  "page:/csus/[csu]/checkpoints/[checkpoint]/income": (world) =>
    ofCases(world, (it) => paths.income(it.unit.slug, it.checkpoint), seesCase),
  "page:/csus/[csu]/checkpoints/[checkpoint]/submit": (world) =>
    ofCases(world, (it) => paths.submit(it.unit.slug, it.checkpoint), seesCase),
  "page:/csus/[csu]/checkpoints/[checkpoint]/receipt": (world) =>
    ofCases(
      world,
      (it) => paths.receipt(it.unit.slug, it.checkpoint),
      (who, it) => it.hasReceipt && seesCase(who, it),
    ),
  "route:/api/receipts/[csu]/[checkpoint]": (world) =>
    ofCases(
      world,
      (it) => paths.receiptPdf(it.unit.slug, it.checkpoint),
      (who, it) => it.hasReceipt && seesCase(who, it),
    ),
  "route:/api/files/[version]": (world) =>
    world.versions.map((version) => ({
      path: paths.file(version.id),
      maySee: (who) => seesVersion(who, version, world),
    })),
  "route:/api/files/[version]/text": (world) =>
    world.versions.map((version) => ({
      path: paths.documentText(version.id),
      maySee: (who) => seesVersion(who, version, world),
    })),
  "page:/csus/[csu]/checkpoints/[checkpoint]/panel": (world) =>
    ofCases(
      world,
      (it) => paths.panelProgress(it.unit.slug, it.checkpoint),
      (who, it) => sits(who, it, "moderator") && seesCase(who, it),
    ),
  "page:/cases": () => [{ path: paths.myCases() }],
  "page:/decisions": () => [{ path: paths.decisions() }],
  "page:/csus/[csu]/checkpoints/[checkpoint]/declaration": (world) =>
    ofCases(world, (it) => paths.declaration(it.unit.slug, it.checkpoint), mayDeclare),
  "page:/csus/[csu]/checkpoints/[checkpoint]/review": (world) =>
    ofCases(world, (it) => paths.review(it.unit.slug, it.checkpoint), mayReview),
  "page:/csus/[csu]/checkpoints/[checkpoint]/review/[code]": (world) =>
    ofCases(world, (it) => paths.reviewCriterion(it.unit.slug, it.checkpoint, criterionOf(it.checkpoint)), mayReview),
  "page:/csus/[csu]/checkpoints/[checkpoint]/review/submit": (world) =>
    world.cases.map((it) => ({
      path: paths.submitReview(it.unit.slug, it.checkpoint),
      maySee: (who) => mayScore(who, it),
      otherwise: (who) => (mayReview(who, it) ? `to ${paths.review(it.unit.slug, it.checkpoint)}` : "404"),
    })),
  "page:/csus/[csu]/checkpoints/[checkpoint]/moderation": (world) =>
    ofCases(
      world,
      (it) => paths.moderation(it.unit.slug, it.checkpoint),
      // The panel has the page from the start, and nothing on it.
      (who, it) => seesRecord(who, it) || (isOfBoard(who) && sits(who, it) && seesCase(who, it)),
    ),
  "page:/csus/[csu]/checkpoints/[checkpoint]/moderation/[code]": (world) =>
    ofCases(
      world,
      (it) => paths.moderateCriterion(it.unit.slug, it.checkpoint, criterionOf(it.checkpoint)),
      seesRecord,
    ),
  "page:/csus/[csu]/checkpoints/[checkpoint]/ratings": (world) =>
    ofCases(world, (it) => paths.ratings(it.unit.slug, it.checkpoint), seesRecord),
  "page:/csus/[csu]/checkpoints/[checkpoint]/outcome": (world) =>
    ofCases(world, (it) => paths.outcome(it.unit.slug, it.checkpoint), seesOutcomePage),
  "page:/flags": () => ["", "?view=board", "?view=timeline"].map((view) => ({ path: `${paths.flags()}${view}` })),
  "route:/flags/export/[format]": () => formats.map((format) => ({ path: paths.flagsExport(format) })),
  "page:/csus/[csu]/flags": (world) =>
    ofUnits(
      world,
      (unit) => paths.unitFlags(unit.slug),
      (who, unit) => seesFlag(who, unit, world),
    ),
  "page:/csus/[csu]/flags/raise": (world) =>
    ofUnits(
      world,
      (unit) => paths.raiseFlag(unit.slug),
      (who, unit) => mayRaiseFlag(who, unit, world),
    ),
  "page:/csus/[csu]/flags/[number]": (world) =>
    world.flags.map(({ unit, number }) => ({
      path: paths.flag(unit.slug, number),
      maySee: (who) => seesFlag(who, unit, world),
    })),
  "page:/ccgs": () => [{ path: paths.ccgs() }],
  "route:/ccgs/export/[format]": () => formats.map((format) => ({ path: paths.ccgsExport(format) })),
  "page:/ccgs/[ccg]": (world) =>
    ccgsOf(world).map((ccg) => ({ path: paths.ccg(code(ccg)), maySee: (who) => seesCcg(who, ccg) })),
  "page:/ccgs/[ccg]/lines/[line]": (world) =>
    ccgsOf(world).map((ccg) => ({
      path: paths.ccgLine(code(ccg), "business-intelligence"),
      maySee: (who) => seesCcg(who, ccg),
    })),
  "page:/ccgs/[ccg]/commitments/[commitment]": (world) =>
    commitmentsOf(world).map(({ id, ccg }) => ({
      path: paths.commitment(code(ccg), id),
      maySee: (who) => seesCcg(who, ccg),
    })),
  "page:/ccgs/[ccg]/commitments/[commitment]/step-back": (world) =>
    commitmentsOf(world).map(({ id, ccg, isConfirmed }) => ({
      path: paths.stepBack(code(ccg), id),
      maySee: (who) => isConfirmed && seesCcg(who, ccg),
    })),
  "page:/audit": () => ["", "?from-day=31&from-month=2&from-year=2012"].map((s) => ({ path: `${paths.audit()}${s}` })),
  "route:/audit/export": () => [{ path: `${paths.auditExport()}?what=flag` }],
  "route:/api/health": () => [{ path: paths.health() }],
  "route:/send-again": () => [{ path: paths.sendAgain("/help"), maySee: never, otherwise: () => "to /help" }],
  "route:/api/auth/[...nextauth]": () => [
    { path: "/api/auth/session" },
    ...["signin", "error", "providers", "csrf", "callback/credentials"].map((name) => ({
      path: `/api/auth/${name}`,
      maySee: never,
    })),
  ],
};

export function everyPlace(world: World): Place[] {
  const doors = Object.entries(visits) as [ReadingDoor, (world: World) => Visit[]][];
  return doors.flatMap(([door, addresses]) =>
    addresses(world).map(({ path, maySee = () => true, otherwise = nothing }) => ({ door, path, maySee, otherwise })),
  );
}
