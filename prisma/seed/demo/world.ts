import { bankHolidays } from "@/lib/db/bank-holidays";
import type { Transaction } from "@/lib/db/client";
import type { BankHolidays } from "@/lib/domain/shared/working-days";

export type DemoOrganisation = {
  readonly id: string;
  readonly slug: string;
  /** Its slug; of a copy made for a benchmark, the slug of what it copies. */
  readonly base: string;
  readonly name: string;
  readonly odsCode: string | null;
  readonly region: string;
  readonly registeredPopulation: number | null;
  readonly footprintCsuId: string | null;
};

export type DemoServiceLine = {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  readonly isAtScale: boolean;
};

/** The facts of the public record that the demonstration is built on. */
export type World = {
  readonly board: DemoOrganisation;
  readonly units: readonly DemoOrganisation[];
  readonly ccgs: readonly DemoOrganisation[];
  readonly clusters: readonly DemoOrganisation[];
  readonly serviceLines: readonly DemoServiceLine[];
  readonly holidays: BankHolidays;
};

export async function readWorld(tx: Transaction): Promise<World> {
  const rows = await tx.organisation.findMany({
    include: { region: true },
    orderBy: [{ odsCode: "asc" }, { slug: "asc" }],
  });
  const of = (kind: (typeof rows)[number]["kind"]) =>
    rows
      .filter((row) => row.kind === kind)
      .map((row): DemoOrganisation => ({ ...row, base: baseOf(row.slug), region: row.region?.name ?? "England" }));
  const [board] = of("nhs_cb");
  if (board === undefined) throw new Error("The reference data are not loaded.");
  const lines = await tx.serviceLine.findMany({ orderBy: { order: "asc" } });
  return {
    board,
    units: of("csu"),
    ccgs: of("ccg"),
    clusters: of("sha_cluster"),
    serviceLines: lines.map(({ id, slug, name, offeredAtScale }) => ({ id, slug, name, isAtScale: offeredAtScale })),
    holidays: await bankHolidays(),
  };
}

const copyMark = "-copy-";

/** The slug of a copy that a benchmark asks for. */
export function copySlug(slug: string, number: number): string {
  return `${slug}${copyMark}${number}`;
}

export function isCopy(slug: string): boolean {
  return slug !== baseOf(slug);
}

function baseOf(slug: string): string {
  return slug.split(copyMark)[0] ?? slug;
}

/** One of them by its slug; throws when it is not there. */
export function bySlug(organisations: readonly DemoOrganisation[], slug: string): DemoOrganisation {
  const found = organisations.find((each) => each.slug === slug || each.odsCode === slug);
  if (found === undefined) throw new Error(`There is no ${slug}`);
  return found;
}
