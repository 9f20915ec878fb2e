import { beforeAll, describe, expect, it } from "vitest";
import { database } from "@/lib/db/client";
import { env } from "@/lib/platform/env";
import { type MadeCase, makeCase } from "@/prisma/factories/case";
import { setClock } from "@/prisma/factories/clock";
import { makeDocument } from "@/prisma/factories/document";
import { actAs, makeActor, nhsCb } from "@/prisma/factories/people";
import type { Actor } from "./actor";
import { sendFile } from "./send-file";

let made: MadeCase;
let lead: Actor;
let versionId: string;
let sizeBytes: number;

beforeAll(async () => {
  await setClock(new Date("2012-08-20T09:00:00Z"));
  made = await makeCase({ unit: "essex", stage: "preparing", answered: 0.5 });
  lead = await actAs(made.people.lead, "csu:essex");
  const { submissionId } = made;
  const document = await makeDocument({ unit: "essex", submissionId, storageDir: env().storageDir, title: "Plan" });
  versionId = document.versionId;
  sizeBytes = document.sizeBytes;
});

const ask = (actor: Actor, headers: Record<string, string> = {}, method = "GET", id = versionId) =>
  sendFile(actor, new Request("http://127.0.0.1/", { method, headers }), id);
const accesses = () => database().documentAccess.count({ where: { documentVersionId: versionId } });

describe("a document as a file", () => {
  it("is kept and never shown: attachment, no type guessing, a sandbox, no cache, this origin alone", async () => {
    const response = await ask(lead);
    expect((await response.arrayBuffer()).byteLength).toBe(sizeBytes);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      "content-type": "application/pdf",
      "content-disposition": expect.stringMatching(/^attachment; filename="[^"]+\.pdf"; filename\*=UTF-8''/),
      "content-length": String(sizeBytes),
      "cache-control": "no-store",
      "x-content-type-options": "nosniff",
      "content-security-policy": "default-src 'none'; sandbox",
      "cross-origin-resource-policy": "same-origin",
    });
  });

  it("is recorded once for each opening, and not for HEAD, a prefetch or a later piece", async () => {
    const before = await accesses();
    await (await ask(lead)).arrayBuffer();
    expect(await accesses()).toBe(before + 1);
    const row = await database().documentAccess.findFirst({
      orderBy: { at: "desc" },
      where: { documentVersionId: versionId },
    });
    expect(row).toMatchObject({ personId: lead.personId, organisationId: lead.organisationId });
    await ask(lead, {}, "HEAD");
    await ask(lead, { "sec-purpose": "prefetch;prerender" });
    await ask(lead, { "next-router-prefetch": "1" });
    await (await ask(lead, { range: "bytes=10-19" })).arrayBuffer();
    expect(await accesses()).toBe(before + 1);
  });

  it("goes on where a download broke off", async () => {
    const whole = Buffer.from(await (await ask(lead)).arrayBuffer());
    const piece = await ask(lead, { range: "bytes=10-19" });
    expect([piece.status, piece.headers.get("content-range")]).toEqual([206, `bytes 10-19/${sizeBytes}`]);
    expect(Buffer.from(await piece.arrayBuffer())).toEqual(whole.subarray(10, 20));
    for (const range of ["bytes=-5", "bytes=9-1", "bytes=0-1,4-5", "lines=1-2", "bytes=99999999-"]) {
      const response = await ask(lead, { range });
      expect(response.status).toBe(200);
      await response.body?.cancel();
    }
  });
});

describe("who gets it", () => {
  it("the unit and the programme office, each on the record", async () => {
    const office = await makeActor(nhsCb, "programme_office");
    const response = await ask(office);
    expect(response.status).toBe(200);
    await response.body?.cancel();
  });

  it("nobody else, with the same answer as for what is not there", async () => {
    const others = await Promise.all([
      makeActor("csu:arden", "csu_lead"),
      makeActor(nhsCb, "reviewer"),
      makeActor(nhsCb, "decision_maker"),
      makeActor("ccg:06H", "ccg_lead"),
      makeActor("sha_cluster:london", "sha_observer"),
    ]);
    const missing = await ask(lead, {}, "GET", "01890000-0000-7000-8000-000000000000");
    const answer = [missing.status, await missing.text()];
    for (const other of others) {
      const response = await ask(other);
      expect([response.status, await response.text()]).toEqual(answer);
    }
    expect((await ask(lead, {}, "GET", "../../etc/passwd")).status).toBe(404);
  });

  it("nobody, the unit neither, while it is being checked or when it was refused", async () => {
    const { submissionId } = made;
    const half = await makeDocument({ unit: "essex", submissionId, storageDir: env().storageDir });
    for (const data of [{ status: "checking" }, { status: "refused", refusedReason: "It is damaged" }] as const) {
      await database().documentVersion.update({ where: { id: half.versionId }, data });
      expect((await ask(lead, {}, "GET", half.versionId)).status).toBe(404);
    }
  });
});
