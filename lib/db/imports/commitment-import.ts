import { RUNNING_COST_ALLOWANCE } from "@/lib/domain/commitment/allowance";
import { type CommitmentRecord, commitmentKey, planCommitments } from "@/lib/domain/import/commitment-file";
import { directoryOf } from "@/lib/domain/import/directory";
import { timesPeople } from "@/lib/domain/shared/money";
import { conflict, ok } from "@/lib/domain/shared/result";
import { type Actor, personOf } from "../actor";
import type { Transaction } from "../client";
import { columnOf, dayOf } from "../days";
import { lockOrganisations } from "../locks";
import type { ImportWork } from "./import-kind";

/** Commitments: each becomes a draft in the ledger, which only the CCG can confirm. */
export const commitmentImport: ImportWork<CommitmentRecord> = {
  async plan(tx, _actor, sheet) {
    const bodies = await listBodies(tx);
    const lines = await tx.serviceLine.findMany();
    const existing = await listLines(tx);
    const ccgs = bodies.filter((body) => body.kind === "ccg");
    const known = {
      ccgs: directoryOf(
        "a CCG",
        ccgs.map((ccg) => ({
          code: codeOf(ccg),
          name: ccg.name,
          allowancePencePerHead: ccg.allowancePence ?? RUNNING_COST_ALLOWANCE,
        })),
      ),
      suppliers: directoryOf(
        "a supplier",
        bodies.map((body) => ({ code: codeOf(body), name: body.name, kind: body.kind })),
      ),
      serviceLines: directoryOf(
        "a service line",
        lines.map(({ slug, name }) => ({ code: slug, name })),
      ),
      ownDrafts: new Set(existing.filter((line) => isOwnDraft(line.draftEntry)).map(keyOf)),
    };
    const records = existing.flatMap((line) => recordOf(line) ?? []);
    return planCommitments(sheet, known, new Map(records.map((record) => [commitmentKey(record), record])));
  },

  async apply(tx, actor, plan) {
    const bodies = await listBodies(tx);
    const serviceLines = await tx.serviceLine.findMany();
    const bodyOf = new Map(bodies.map((body) => [codeOf(body), body]));
    const planned = [...plan.create, ...plan.change];
    // A CCG may be writing at this moment: what it saves first is among the lines that are read now.
    await lockOrganisations(
      tx,
      planned.flatMap(({ value }) => bodyOf.get(value.ccg)?.id ?? []),
    );
    const lines = await listLines(tx);
    const serviceLineIds = new Map(serviceLines.map((line) => [line.slug, line.id]));
    const lineOf = new Map(lines.map((line) => [keyOf(line), line]));
    for (const { key, value } of planned) {
      const [ccg, supplier] = [bodyOf.get(value.ccg), bodyOf.get(value.supplier)];
      const serviceLineId = serviceLineIds.get(value.serviceLine);
      if (ccg === undefined || supplier === undefined || serviceLineId === undefined)
        throw new Error(`Not in the plan's directory: ${key}`);
      const line =
        lineOf.get(key) ??
        (await tx.commitmentLine.create({
          data: { ccgId: ccg.id, supplierId: supplier.id, serviceLineId, route: value.route },
          include: { draftEntry: true, _count: { select: { entries: true } } },
        }));
      if (isOwnDraft(line.draftEntry))
        return conflict("A CCG wrote a draft meanwhile. Look at the file again, then decide.");
      await leaveDraft(tx, actor, { id: line.id, entries: line._count.entries }, value, ccg.registeredPopulation ?? 0);
    }
    return ok();
  },
};

/** Written by the CCG itself, and so not to be replaced by a file. */
function isOwnDraft(draft: { readonly isImported: boolean } | null): boolean {
  return draft !== null && !draft.isImported;
}

async function leaveDraft(
  tx: Transaction,
  actor: Actor,
  line: { id: string; entries: number },
  value: CommitmentRecord,
  population: number,
): Promise<void> {
  const entry = await tx.commitmentEntry.create({
    data: {
      lineId: line.id,
      sequence: line.entries + 1,
      stage: value.stage,
      pencePerHead: value.pencePerHead,
      pencePerYear: BigInt(timesPeople(value.pencePerHead, population)),
      startsOn: columnOf(value.startsOn),
      endsOn: columnOf(value.endsOn),
      note: value.note,
      recordedById: personOf(actor),
      recordedAt: actor.now,
      isImported: true,
      isIllustrative: actor.isDemonstration,
    },
  });
  await tx.commitmentLine.update({
    where: { id: line.id },
    data: { draftEntryId: entry.id, version: { increment: 1 } },
  });
}

function listBodies(tx: Transaction) {
  return tx.organisation.findMany({
    where: { kind: { in: ["csu", "ccg", "other_supplier"] } },
    select: {
      id: true,
      kind: true,
      slug: true,
      odsCode: true,
      name: true,
      allowancePence: true,
      registeredPopulation: true,
    },
  });
}

function listLines(tx: Transaction) {
  const code = { select: { slug: true, odsCode: true } };
  return tx.commitmentLine.findMany({
    include: {
      ccg: code,
      supplier: code,
      serviceLine: { select: { slug: true } },
      confirmedEntry: true,
      draftEntry: true,
      _count: { select: { entries: true } },
    },
  });
}

type LineRow = Awaited<ReturnType<typeof listLines>>[number];

function codeOf(body: { slug: string; odsCode: string | null }): string {
  return body.odsCode ?? body.slug;
}

function keyOf(line: LineRow): string {
  const [ccg, supplier] = [codeOf(line.ccg), codeOf(line.supplier)];
  return commitmentKey({ ccg, supplier, serviceLine: line.serviceLine.slug, route: line.route });
}

/** The entry that stands last: the draft that waits, or else the confirmed one. */
function recordOf(line: LineRow): CommitmentRecord | null {
  const entry = line.draftEntry ?? line.confirmedEntry;
  if (entry === null) return null;
  return {
    ccg: codeOf(line.ccg),
    supplier: codeOf(line.supplier),
    route: line.route,
    serviceLine: line.serviceLine.slug,
    stage: entry.stage,
    pencePerHead: entry.pencePerHead,
    startsOn: dayOf(entry.startsOn),
    endsOn: dayOf(entry.endsOn),
    note: entry.note,
  };
}
