import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { verifyChain } from "@/lib/db/audit/verify-chain";
import { readPreparedCase } from "@/lib/db/case/prepared-case";
import { database } from "@/lib/db/client";
import { blocksSignOff, readiness } from "@/lib/domain/checkpoint/readiness";
import { SUBMISSION_STATUSES } from "@/lib/domain/checkpoint/submission-status";
import { allowanceBar } from "@/lib/domain/commitment/allowance";
import { FLAG_STATUSES } from "@/lib/domain/flag/flag-status";
import { checkRecord } from "@/lib/domain/moderation/record";
import type { Judgement } from "@/lib/domain/scoring/judgement";
import { POINTS } from "@/lib/domain/scoring/judgement";
import { inspectDocument } from "@/lib/platform/documents/inspect-document";
import { openDiskStorage } from "@/lib/platform/storage/disk-storage";
import { getMyWork } from "@/lib/queries/my-work";
import { actAs, type OrganisationName } from "@/prisma/factories/people";
import seedDemonstration, { demonstrationStart } from "./demonstration";

let storageDir: string;

beforeAll(async () => {
  storageDir = await mkdtemp(path.join(tmpdir(), "demonstration-"));
  process.env.STORAGE_DIR = storageDir;
  await seedDemonstration();
}, 120_000);

afterAll(() => rm(storageDir, { recursive: true }));

const checkpoint3 = { number: 3, programme: { slug: "2012" } };

describe("the demonstration", () => {
  it("is loaded once, however often it is asked for", async () => {
    const count = () => Promise.all([database().person.count(), database().submissionEvent.count()]);
    const before = await count();
    await seedDemonstration();
    expect(await count()).toEqual(before);
  });

  it("leaves the published record as it was: 14 A, 9 B, 3 C at checkpoint 2", async () => {
    const groups = await database().outcome.groupBy({
      by: ["scenario"],
      where: { submission: { checkpoint: { number: 2, programme: { slug: "2012" } } } },
      orderBy: { scenario: "asc" },
      _count: true,
    });
    expect(groups.map((group) => [group.scenario, group._count])).toEqual([
      ["A", 14],
      ["B", 9],
      ["C", 3],
    ]);
  });

  it("has a unit at every stage of checkpoint 3 but published: results by unit never were", async () => {
    const groups = await database().submission.groupBy({ by: ["status"], where: { checkpoint: checkpoint3 } });
    const expected = SUBMISSION_STATUSES.filter((status) => status !== "published");
    expect(groups.map(({ status }) => status).sort()).toEqual([...expected].sort());
    const published = {
      submission: { checkpoint: checkpoint3 },
      OR: [{ status: "published" as const }, { publishedAt: { not: null } }],
    };
    expect(await database().outcome.count({ where: published })).toBe(0);
    const stopped = await database().submission.count({ where: { checkpoint: checkpoint3, status: "not_open" } });
    expect(stopped).toBe(3);
  });

  it("has flags in every status, about forty", async () => {
    const groups = await database().flag.groupBy({ by: ["status"], _count: true });
    expect(groups.map(({ status }) => status).sort()).toEqual([...FLAG_STATUSES].sort());
    expect(groups.reduce((sum, group) => sum + group._count, 0)).toBeGreaterThan(29);
  });

  it("marks all that was made up", async () => {
    const real = { isIllustrative: false };
    const unmarked = await Promise.all([
      database().submission.count({ where: { ...real, checkpoint: checkpoint3, status: { not: "not_open" } } }),
      database().answer.count({ where: real }),
      database().evidencePointer.count({ where: real }),
      database().document.count({ where: real }),
      database().score.count({ where: real }),
      database().moderationRecord.count({ where: real }),
      database().outcome.count({ where: { ...real, submission: { checkpoint: checkpoint3 } } }),
      database().flag.count({ where: real }),
      database().commitmentEntry.count({ where: real }),
      database().offer.count({ where: real }),
    ]);
    expect(unmarked).toEqual(unmarked.map(() => 0));
  });

  it("lies between 1 June 2012 and the moment at which its clock starts", async () => {
    const before = { lte: demonstrationStart };
    const [late, early] = await Promise.all([
      database().auditEntry.count({ where: { at: { gt: demonstrationStart } } }),
      database().auditEntry.count({ where: { at: { lt: new Date("2012-05-31T23:00:00Z") } } }),
    ]);
    expect([late, early]).toEqual([0, 0]);
    const submissions = await database().submission.count({ where: { checkpoint: checkpoint3, statusSince: before } });
    expect(submissions).toBe(26);
  });

  it("has an audit that verifies, in the order of time", async () => {
    expect(await verifyChain()).toMatchObject({ whole: true });
    const entries = await database().auditEntry.findMany({ orderBy: { sequence: "asc" }, select: { at: true } });
    const times = entries.map(({ at }) => at.getTime());
    expect(times.length).toBeGreaterThan(500);
    expect(times).toEqual(times.toSorted((a, b) => a - b));
  });

  it("has a rehearsal that is empty", async () => {
    const programme = await database().programme.findUniqueOrThrow({
      where: { slug: "rehearsal" },
      include: { checkpoints: { include: { submissions: true, criteria: true } } },
    });
    expect(programme.isRehearsal).toBe(true);
    expect(programme.checkpoints.map(({ status }) => status)).toEqual(["planned", "planned", "planned"]);
    expect(programme.checkpoints.map(({ criteria }) => criteria.length).sort()).toEqual([16, 20, 9].sort());
    const submissions = programme.checkpoints.flatMap((each) => each.submissions);
    expect(submissions.every(({ status }) => status === "not_open")).toBe(true);
  });
});

describe("what it holds", () => {
  it("has nothing that blocks in a case that was signed off or handed in", async () => {
    const cases = await database().submission.findMany({ where: { signedOffAt: { not: null } }, select: { id: true } });
    expect(cases.length).toBeGreaterThan(18);
    for (const { id } of cases) {
      const { prepared } = await readPreparedCase(database(), id, 0);
      expect(blocksSignOff(readiness(prepared))).toEqual([]);
    }
  });

  it("has moderation records that the rules accept", async () => {
    const records = await database().moderationRecord.findMany({
      include: {
        moves: true,
        present: true,
        submission: { include: { panel: { where: { submittedAt: { not: null } }, include: { scores: true } } } },
      },
    });
    expect(records.length).toBeGreaterThan(100);
    for (const { criterionId, submission, ...record } of records) {
      const frozen = submission.panel.map(({ id, scores }) => {
        const score = scores.find((each) => each.criterionId === criterionId);
        return { memberId: id, name: id, judgement: judgementOf(score?.value ?? null) };
      });
      const moves = record.moves.map(({ panelMemberId, toValue, because }) => ({
        memberId: panelMemberId,
        to: judgementOf(toValue),
        because,
      }));
      const present = record.present.map(({ panelMemberId }) => panelMemberId);
      const { decisiveReasons, dissent } = record;
      const agreed = judgementOf(record.agreedValue);
      expect(checkRecord({ agreed, decisiveReasons, dissent, present, moves, frozen, locked: false })).toMatchObject({
        ok: true,
      });
    }
  });

  it("keeps every CCG within its allowance, drafts too, and near the published averages", async () => {
    const ccgs = await database().organisation.findMany({
      where: { kind: "ccg", commitmentLines: { some: {} } },
      include: { commitmentLines: { include: { confirmedEntry: true, draftEntry: true } } },
    });
    expect(ccgs.length).toBeGreaterThan(190);
    const spent = { csu: 0, in_house: 0 };
    for (const { commitmentLines: own, allowancePence } of ccgs) {
      const planned = (side: "confirmedEntry" | "draftEntry") =>
        own.flatMap((line) => {
          const entry = side === "draftEntry" ? (line.draftEntry ?? line.confirmedEntry) : line.confirmedEntry;
          return entry ? [{ ...entry, route: line.route }] : [];
        });
      expect(allowanceBar(planned("draftEntry"), allowancePence ?? 0).left).toBeGreaterThanOrEqual(0);
      for (const { route, pencePerHead } of allowanceBar(planned("confirmedEntry")).segments) {
        if (route === "csu" || route === "in_house") spent[route] += pencePerHead / ccgs.length;
      }
    }
    expect(Math.abs(spent.csu - 943)).toBeLessThan(50);
    expect(Math.abs(spent.in_house - 1329)).toBeLessThan(80);
  });

  it("has some units under 60% of break-even, and figures that the two sides do not agree on", async () => {
    const [units] = await database().$queryRaw<{ under: bigint; all: bigint }[]>`
      SELECT count(*) FILTER (WHERE income * 100 < "breakEvenPencePerYear" * 60) AS under, count(*) AS all FROM (
        SELECT s."breakEvenPencePerYear", sum(e."pencePerYear") AS income FROM "Submission" s
        JOIN "CommitmentLine" l ON l."supplierId" = s."csuId" AND l.route = 'csu'
        JOIN "CommitmentEntry" e ON e.id = l."confirmedEntryId"
          AND e.stage NOT IN ('exploring', 'left', 'withdrawn') AND (e."endsOn" IS NULL OR e."endsOn" >= '2012-09-14')
        WHERE s."breakEvenPencePerYear" IS NOT NULL GROUP BY s.id) u`;
    expect(units).toEqual({ under: 5n, all: 23n });
  });

  it("has files that are what their rows say, page for page", async () => {
    const storage = await openDiskStorage(storageDir);
    const versions = await database().documentVersion.findMany({
      where: { document: { csu: { slug: "north-east" } } },
      include: { pointers: true },
    });
    expect(new Set(versions.map(({ kind }) => kind))).toEqual(new Set(["pdf", "docx", "xlsx"]));
    await Promise.all(
      versions.map(async ({ storageKey, kind, parts, sheetNames, pointers }) => {
        const found = await storage.withLocalPath("vault", storageKey, (file) => inspectDocument(file, kind ?? "pdf"));
        const counted =
          kind === "pdf" ? { pages: parts } : kind === "docx" ? { paragraphs: parts } : { sheets: sheetNames };
        expect(found).toMatchObject({ state: "inspected", ...counted });
        const places = pointers.map(({ locatorKind, locator }) =>
          locatorKind === "sheet" ? sheetNames.includes(locator) : Number(locator) <= (parts ?? 0),
        );
        expect(places.every(Boolean)).toBe(true);
      }),
    );
  }, 60_000);
});

describe("the personas", () => {
  /** Who reads and never acts, or whose unit stopped, handed in or took its case back. */
  const mayWait = [
    "auditor@",
    "sha-observer",
    "clinical-adviser@",
    ...["west-mercia", "peninsula", "comms-engagement"].map((slug) => `lead.${slug}@`),
    "lead.cheshire-warrington-wirral@",
  ];

  it("each have something to do, or wait for someone else", async () => {
    const people = await database().person.findMany({
      where: { isPersona: true, NOT: { OR: mayWait.map((part) => ({ email: { contains: part } })) } },
      include: { memberships: { include: { organisation: true } } },
    });
    expect(people.length).toBeGreaterThan(50);
    for (const person of people) {
      for (const { organisation } of person.memberships) {
        const key = organisation.kind === "ccg" ? organisation.odsCode : organisation.slug;
        const work = await getMyWork(await actAs(person, `${organisation.kind}:${key}` as OrganisationName));
        const tasks = [...work.late, ...work.thisWeek, ...work.later, ...work.waiting];
        expect({ person: person.name, tasks: tasks.length }).not.toEqual({ person: person.name, tasks: 0 });
      }
    }
  }, 60_000);

  it("are known by addresses of the demonstration, and by what they do", async () => {
    const people = await database().person.findMany({ where: { isPersona: true } });
    expect(people.every(({ email }) => email.endsWith("@demonstration.example"))).toBe(true);
    expect(people.map(({ name }) => name)).toEqual(
      expect.arrayContaining(["Programme office, NHS CB", "CSU lead 2, Essex", "CCG lead, NHS Darlington"]),
    );
  });
});

function judgementOf(value: number | null): Judgement {
  return POINTS.find((points) => points === value) ?? "cannot_judge";
}
