import type { Transaction } from "@/lib/db/client";
import type { Scenario } from "@/lib/db/generated/client";
import { fivePm } from "@/lib/domain/shared/london-time";
import { checkpoints2012, sources } from "./programme-2012";
import { readReference } from "./read-csv";

/** The published outcomes of checkpoints 1 and 2: history, recorded as such. */
export async function loadHistory(tx: Transaction): Promise<void> {
  const published = new Map(
    readReference("csus.csv", ["id", "checkpoint_2_scenario", "checkpoint_2_decided"]).map((row) => [row.id, row]),
  );
  for (const { number, decidedAt } of checkpoints2012) {
    if (decidedAt === null) continue;
    const submissions = await tx.submission.findMany({
      where: { checkpoint: { number, programme: { slug: "2012" } } },
      select: { id: true, csu: { select: { slug: true } } },
    });
    const rows = submissions.map(({ id, csu }) => {
      const row = published.get(csu.slug);
      if (row === undefined) throw new Error(`No published outcome for ${csu.slug}`);
      const scenario = number === 1 ? null : scenarioOf(row.checkpoint_2_scenario);
      const at = number === 1 ? decidedAt : fivePm(row.checkpoint_2_decided);
      return { id, scenario, at };
    });
    await tx.submission.updateMany({
      where: { id: { in: rows.map((row) => row.id) } },
      data: { status: "published", statusSince: decidedAt },
    });
    await tx.submissionEvent.createMany({
      data: rows.map(({ id, at }) => ({
        submissionId: id,
        sequence: 1,
        event: "record_published_outcome",
        fromStatus: "not_open",
        toStatus: "published",
        at,
        byName: "The public record",
      })),
    });
    await tx.outcome.createMany({
      data: rows.map(({ id, scenario, at }) => ({
        submissionId: id,
        status: "published",
        scenario,
        proceeds: scenario !== "C",
        source: number === 1 ? sources.checkpoint1 : sources.checkpoint2,
        issuedAt: at,
        publishedAt: at,
      })),
    });
  }
}

function scenarioOf(text: string): Scenario {
  if (text === "A" || text === "B" || text === "C") return text;
  throw new Error(`"${text}" is not a scenario`);
}
