import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { applicationUrlFor } from "@/scripts/database/database-addresses";
import { startEphemeralServer } from "@/scripts/database/ephemeral-server";
import { findFreePort } from "@/scripts/database/free-port";
import { generateClient } from "@/scripts/database/generate-client";
import { prepareDatabase } from "@/scripts/database/prepare-database";
import { build } from "@/scripts/serving/build";
import { loadDemonstration } from "@/scripts/serving/load-demonstration";
import { startNextServer } from "@/scripts/serving/next-server";
import { startBareServer } from "./bare-server";
import { measure, reportLine, type Timing } from "./measure";
import { recordSql } from "./recorded-sql";
import { machineRate, makeLargeFile, uploadRate } from "./upload";

/**
 * `npm run bench`: the product's production build beside a bare Node + pg server that sends the same statements, in one run on
 * one machine, at 1 and at 10 times the data. Prints milliseconds, rates and ratios; judges nothing.
 */
const rounds = 60;

process.env.AUTH_SECRET = "bench-only-secret-that-signs-nothing-real";
process.env.AUDIT_KEY = "bench-only-key-that-chains-nothing-real-x";
process.env.LOG_LEVEL = "silent";

await generateClient();
await build("demonstration");
for (const scale of [1, 10]) await benchAt(scale);
process.exit();

async function benchAt(scale: number): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "checkpoints-bench-"));
  const postgres = await startEphemeralServer();
  const applicationUrl = applicationUrlFor(
    postgres.url,
    `bench_app_${process.pid}_${scale}`,
    "bench-only-password-1234",
  );
  const settings = {
    APP_MODE: "demonstration",
    DATABASE_APP_URL: applicationUrl,
    STORAGE_DIR: join(folder, "storage"),
    DEMONSTRATION_SCALE: String(scale),
    AUTH_SECRET: process.env.AUTH_SECRET ?? "",
    AUDIT_KEY: process.env.AUDIT_KEY ?? "",
  };
  Object.assign(process.env, settings);
  try {
    await prepareDatabase(postgres.url, applicationUrl);
    await loadDemonstration(postgres.url, settings);
    const port = await findFreePort();
    const product = await startNextServer({ port, env: settings, log: "ignore" });
    console.log(`\n${scale} times the data`);
    await benchPages(product.origin, applicationUrl);
    await benchUpload(product.origin, folder);
    await product.stop();
  } finally {
    await postgres.stop();
    await rm(folder, { recursive: true, force: true });
  }
}

async function benchPages(origin: string, applicationUrl: string): Promise<void> {
  const { asPersona, reviewPlace, disconnect } = await import("./personas");
  const { getProgrammeOverview } = await import("@/lib/queries/programme-overview");
  const { getReviewCriterion } = await import("@/lib/queries/review-criterion");
  const office = await asPersona("programme_office");
  const place = await reviewPlace();
  const reviewer = place.reviewer;
  const overviewSql = await recordSql(() => getProgrammeOverview(office.actor, "2012"));
  const reviewSql = await recordSql(() => getReviewCriterion(reviewer.actor, place.csu, 3, place.code));
  const bare = await startBareServer(applicationUrl, { "/overview": overviewSql, "/review": reviewSql });
  const get = (address: string, cookie?: string) => async () => {
    const response = await fetch(address, cookie === undefined ? {} : { headers: { cookie } });
    if (response.status !== 200) throw new Error(`${address} answered ${response.status}`);
    await response.arrayBuffer();
  };
  const line = async (name: string, path: string, cookie: string, barePath: string, statements: number) => {
    const theirs: Timing = await measure(rounds, get(`${bare.origin}${barePath}`));
    const ours = await measure(rounds, get(`${origin}${path}`, cookie));
    console.log(`${reportLine(name, ours, theirs)} | ${statements} statements`);
  };
  await line("overview", "/programmes/2012", office.cookie, "/overview", overviewSql.length);
  await line("review page", place.path, reviewer.cookie, "/review", reviewSql.length);
  await bare.stop();
  await disconnect();
}

async function benchUpload(origin: string, folder: string): Promise<void> {
  const { asPersona, uploadPlace, disconnect } = await import("./personas");
  const place = await uploadPlace();
  const person = await asPersona("csu_lead", place.csu);
  const path = await makeLargeFile(folder);
  const file = new Blob([await readFile(path)]);
  const headers = { cookie: person.cookie, origin };
  const machine: number[] = [];
  const product: number[] = [];
  for (let round = 0; round < 3; round += 1) {
    machine.push(await machineRate(path));
    product.push(await uploadRate(`${origin}${place.path}`, headers, file, `large-${round}.pdf`));
  }
  const [best, own] = [Math.max(...machine), Math.max(...product)];
  console.log(
    `upload of 95 MB        product ${own.toFixed(0)} MB/s | machine ${best.toFixed(0)} MB/s | ratio ${(own / best).toFixed(2)}`,
  );
  await disconnect();
}
