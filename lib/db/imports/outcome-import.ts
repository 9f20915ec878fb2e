import { directoryOf } from "@/lib/domain/import/directory";
import { outcomeKey, type PastOutcomeRecord, planPastOutcomes } from "@/lib/domain/import/outcome-file";
import { fivePm, londonDay } from "@/lib/domain/shared/london-time";
import { ok } from "@/lib/domain/shared/result";
import type { Actor } from "../actor";
import type { Transaction } from "../client";
import { nextSequences } from "../next-sequences";
import type { ImportWork } from "./import-kind";

const source = "Imported from a file of published outcomes.";

/** Published outcomes of the past, into the programme that is not a rehearsal. What was decided here is never touched. */
export const outcomeImport: ImportWork<PastOutcomeRecord> = {
  async plan(tx, actor, sheet) {
    const units = await tx.organisation.findMany({ where: { kind: "csu" }, select: { slug: true, name: true } });
    const cases = await listCases(tx);
    const known = {
      units: directoryOf(
        "a unit",
        units.map(({ slug, name }) => ({ code: slug, name })),
      ),
      checkpoints: new Set(cases.map((each) => each.checkpoint.number)),
      decidedHere: new Set(cases.filter(isDecidedHere).map(keyOf)),
      today: londonDay(actor.now),
    };
    const history = cases.filter((each) => !isDecidedHere(each)).flatMap((each) => recordOf(each) ?? []);
    return planPastOutcomes(sheet, known, new Map(history.map((record) => [outcomeKey(record), record])));
  },

  async apply(tx, actor, plan) {
    const caseOf = new Map((await listCases(tx)).map((each) => [keyOf(each), each]));
    for (const { key, value } of [...plan.create, ...plan.change]) {
      const found = caseOf.get(key);
      if (found === undefined) throw new Error(`The plan names a case that is not there: ${key}`);
      await recordPublished(tx, actor, found, value);
    }
    return ok();
  },
};

function listCases(tx: Transaction) {
  return tx.submission.findMany({
    where: { checkpoint: { programme: { isRehearsal: false } } },
    include: {
      csu: { select: { slug: true } },
      checkpoint: { select: { number: true } },
      outcomes: { where: { status: "published" }, select: { id: true, scenario: true, issuedAt: true, source: true } },
    },
  });
}

type CaseRow = Awaited<ReturnType<typeof listCases>>[number];

function keyOf(each: CaseRow): string {
  return outcomeKey({ csu: each.csu.slug, checkpoint: each.checkpoint.number });
}

/** Begun in this service: anything but a case that was never opened or that came as history with its source. */
function isDecidedHere(each: CaseRow): boolean {
  return (
    each.status !== "not_open" &&
    !(each.status === "published" && each.outcomes.some((outcome) => outcome.source !== null))
  );
}

function recordOf(each: CaseRow): PastOutcomeRecord | null {
  const [outcome] = each.outcomes;
  if (outcome?.issuedAt == null) return null;
  return {
    csu: each.csu.slug,
    checkpoint: each.checkpoint.number,
    scenario: outcome.scenario ?? "proceeded",
    decided: londonDay(outcome.issuedAt),
  };
}

async function recordPublished(tx: Transaction, actor: Actor, each: CaseRow, record: PastOutcomeRecord): Promise<void> {
  const at = fivePm(record.decided);
  await tx.outcome.updateMany({
    where: { submissionId: each.id, status: "published" },
    data: { status: "replaced", endedAt: actor.now, endedById: actor.personId, endedReason: "Corrected by an import." },
  });
  await tx.outcome.create({
    data: {
      submissionId: each.id,
      status: "published",
      scenario: record.scenario === "proceeded" ? null : record.scenario,
      proceeds: record.scenario !== "C",
      source,
      issuedAt: at,
      publishedAt: at,
    },
  });
  if (each.status === "published") return;
  await tx.submission.update({
    where: { id: each.id },
    data: { status: "published", statusSince: at, version: { increment: 1 } },
  });
  const sequenceOf = await nextSequences(tx, [each.id]);
  await tx.submissionEvent.create({
    data: {
      submissionId: each.id,
      sequence: sequenceOf(each.id),
      event: "record_published_outcome",
      fromStatus: each.status,
      toStatus: "published",
      at,
      byId: actor.personId,
      byName: actor.name,
      byOrganisationId: actor.organisationId,
    },
  });
}
