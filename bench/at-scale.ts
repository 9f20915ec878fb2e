import { rm } from "node:fs/promises";
import { join } from "node:path";
import { type Actor, personOf } from "@/lib/db/actor";
import { ok } from "@/lib/domain/shared/result";
import { applicationUrlFor } from "@/scripts/database/database-addresses";
import { startEphemeralServer } from "@/scripts/database/ephemeral-server";
import { findFreePort } from "@/scripts/database/free-port";
import { prepareDatabase } from "@/scripts/database/prepare-database";
import { loadDemonstration } from "@/scripts/serving/load-demonstration";
import { type NextServer, startNextServer } from "@/scripts/serving/next-server";
import { makeOwnFolder } from "@/scripts/testing/own-folder";
import { startBareServer } from "./bare-server";
import { benchUpload } from "./file-upload";
import { benchManyUsers } from "./many-users";
import { measure, reportLine, type Timing } from "./measure";
import { recordSql } from "./recorded-sql";
import { benchRequests } from "./requests";

/** Every page and the upload at one size of the data: `at-scale.ts <times>`. */
const rounds = 60;
const scale = Number(process.argv[2] ?? "1");
const folder = await makeOwnFolder("bench");
const postgres = await startEphemeralServer();
try {
  const applicationUrl = applicationUrlFor(postgres.url, "bench_app", "bench-only-password-1234");
  const settings = {
    APP_MODE: "demonstration",
    DATABASE_APP_URL: applicationUrl,
    STORAGE_DIR: join(folder, "storage"),
    DEMONSTRATION_SCALE: String(scale),
    AUTH_SECRET: "bench-only-secret-that-signs-nothing-real",
    AUDIT_KEY: "bench-only-key-that-chains-nothing-real-x",
    LOG_LEVEL: "silent",
  };
  Object.assign(process.env, settings);
  await prepareDatabase(postgres.url, applicationUrl);
  await loadDemonstration(postgres.url, settings);
  const product = await startNextServer({ port: await findFreePort(), env: settings, log: "ignore" });
  console.log(`\n${scale} times the data`);
  await benchPages(product, applicationUrl);
  await benchManyUsers(product, postgres.url);
  await benchUpload(product, folder);
  await product.stop();
} finally {
  await postgres.stop();
  await rm(folder, { recursive: true, force: true });
}
process.exit();

async function benchPages(product: NextServer, applicationUrl: string): Promise<void> {
  const { origin } = product;
  const { asPersona, reviewPlace } = await import("./personas");
  const { getProgrammeOverview } = await import("@/lib/queries/programme-overview");
  const { getReviewCriterion } = await import("@/lib/queries/review-criterion");
  const office = await asPersona("programme_office");
  const place = await reviewPlace();
  const overviewSql = await recordSql(() => getProgrammeOverview(office.actor, "2012"));
  const reviewSql = await recordSql(() => getReviewCriterion(place.reviewer.actor, place.csu, 3, place.code));
  const bare = await startBareServer(applicationUrl, { "/overview": overviewSql, "/review": reviewSql });
  const overview = get(`${origin}/programmes/2012`, office.cookie);
  const bareOverview = await measure(rounds, get(`${bare.origin}/overview`));
  const bareReview = await measure(rounds, get(`${bare.origin}/review`));
  const line = (name: string, ours: Timing, theirs: Timing, statements: number) =>
    console.log(`${reportLine(name, ours, theirs)} | ${statements} statements`);
  line("overview", await measure(rounds, overview), bareOverview, overviewSql.length);
  const changed = await measure(rounds, overview, () => recordSomething(office.actor));
  line("overview, changed", changed, bareOverview, overviewSql.length);
  const review = get(`${origin}${place.path}`, place.reviewer.cookie);
  line("review page", await measure(rounds, review), bareReview, reviewSql.length);
  await bare.stop();
  if (scale === 1) await benchRequests(product, office.cookie);
}

/** An entry in the record, as every change makes one: what the product keeps until then is read anew. */
async function recordSomething(actor: Actor): Promise<void> {
  const { appendAudit } = await import("@/lib/db/audit/append-audit");
  const { inTransaction } = await import("@/lib/db/in-transaction");
  await inTransaction(actor, async (tx) => {
    await appendAudit(tx, actor, "account.preferences_changed", { kind: "person", id: personOf(actor) }, {});
    return ok(null);
  });
}

function get(address: string, cookie?: string): () => Promise<void> {
  return async () => {
    const response = await fetch(address, cookie === undefined ? {} : { headers: { cookie } });
    if (response.status !== 200) throw new Error(`${address} answered ${response.status}`);
    await response.arrayBuffer();
  };
}
