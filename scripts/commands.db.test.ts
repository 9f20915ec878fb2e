import { spawnSync } from "node:child_process";
import { rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { Client } from "pg";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { database } from "@/lib/db/client";
import { makePerson, nhsCb } from "@/prisma/factories/people";
import { root } from "./serving/source-hash";
import { makeOwnFolder } from "./testing/own-folder";

/** At a real command line: a process of its own, told only by its environment which installation it works on. */
function run(command: string, words: readonly string[] = [], env: Readonly<Record<string, string>> = {}) {
  const program = ["--import", "tsx", join(root, `scripts/${command}.ts`), ...words];
  const options = { cwd: root, env: { ...process.env, ...env }, encoding: "utf8", timeout: 30_000 } as const;
  const { status, stdout, stderr } = spawnSync(process.execPath, program, options);
  return { status, said: stdout.trim(), fault: stderr.trim() };
}

let folder: string;
let table: string;
let officeEmail: string;

const header = "ccg_ods_code,supplier,route,service_line,stage,pence_per_head,start,end,note\n";

beforeAll(async () => {
  folder = await makeOwnFolder("commands");
  table = join(folder, "commitments.csv");
  officeEmail = (await makePerson(nhsCb, ["programme_office"])).email;
});

afterAll(() => rm(folder, { recursive: true, force: true }));

describe("npm run import", () => {
  const importing = (...words: string[]) => run("import", [...words, "--as", officeEmail]);

  beforeEach(() => writeFile(table, `${header}00C,arden,csu,imt,intends,55,,,\n`));

  it("says what a file would do, does it with --apply, and the second time changes nothing", async () => {
    expect(importing("commitments", table)).toMatchObject({
      status: 0,
      said: expect.stringMatching(/^Nothing has changed yet\. Create 1,/),
    });
    expect(await database().commitmentEntry.count()).toBe(0);
    expect(importing("commitments", table, "--apply")).toMatchObject({
      status: 0,
      said: expect.stringMatching(/^Imported: 1 created/),
    });
    expect(await database().commitmentEntry.count()).toBe(1);
    expect(importing("commitments", table, "--apply")).toMatchObject({
      status: 0,
      said: expect.stringMatching(/Nothing to change/),
    });
    expect(await database().commitmentEntry.count()).toBe(1);
  });

  it("names each row that it refuses, and does nothing of the file", async () => {
    const before = await database().commitmentEntry.count();
    await writeFile(table, `${header}00D,arden,csu,imt,intends,55,,,\nZZZ,arden,csu,imt,intends,55,,,\n`);
    const { status, fault } = importing("commitments", table, "--apply");
    expect(status).toBe(1);
    expect(fault).toMatch(/^Row 3, ccg_ods_code: "ZZZ" is not a CCG\.\nNothing has changed\./);
    expect(await database().commitmentEntry.count()).toBe(before);
  });

  it.each([
    ["no file", ["units"], /^npm run import -- <units\|ccgs\|outcomes\|commitments> <file>/],
    ["a file that is not there", ["units", "nowhere.csv"], /^There is no file nowhere\.csv here/],
  ])("answers %s in a sentence", (_what, words, sentence) => {
    expect(importing(...words)).toEqual({ status: 1, said: "", fault: expect.stringMatching(sentence) });
  });

  it("is for people of the programme office", async () => {
    const { email } = await makePerson(nhsCb, ["reviewer"]);
    const fault = `${email} is nobody in the programme office`;
    expect(run("import", ["commitments", table, "--as", email])).toEqual({ status: 1, said: "", fault });
  });
});

describe("npm run audit:verify", () => {
  it("says that the record is whole, and then names the entry of which one byte was changed", async () => {
    expect(run("audit-verify")).toMatchObject({
      status: 0,
      said: expect.stringMatching(/^[1-9][\d,]* entries, unbroken\. Last hash [0-9a-f]{64}\./),
    });
    const owner = new Client({ connectionString: process.env.DATABASE_URL });
    await owner.connect();
    await owner.query("SET session_replication_role = replica");
    await owner.query(
      `UPDATE "AuditEntry" SET "sentence" = overlay("sentence" placing '#' from 3 for 1) WHERE "sequence" = 2`,
    );
    await owner.end();
    expect(run("audit-verify")).toEqual({
      status: 1,
      said: "",
      fault: expect.stringMatching(/^Not whole\. .*\b2\b.*altered/),
    });
  });

  it("says what to do where there is nothing to work on", () => {
    const { status, fault } = run("audit-verify", [], { DATABASE_APP_URL: "" });
    expect([status, fault]).toEqual([1, expect.stringContaining("run npm run demo first, or set DATABASE_APP_URL")]);
  });
});
