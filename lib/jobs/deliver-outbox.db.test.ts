import { randomUUID } from "node:crypto";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { SMTPServer } from "smtp-server";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { acceptInvitation } from "@/lib/commands/account/accept-invitation";
import { invitePerson } from "@/lib/commands/account/invite-person";
import { requestPasswordReset } from "@/lib/commands/account/request-password-reset";
import { revokeInvitation } from "@/lib/commands/account/revoke-invitation";
import { claimMessage } from "@/lib/commands/mail/claim-message";
import { database } from "@/lib/db/client";
import { serviceItself } from "@/lib/queries/service-itself";
import { makeActor, makePerson } from "@/prisma/factories/people";
import { atTheSameMoment } from "@/prisma/testing/at-the-same-moment";
import { deliverOutbox } from "./deliver-outbox";

const page = { transport: "outbox_page" } as const;
let received: { to: string; source: string }[] = [];
let refusals = 0;
const server = new SMTPServer({
  authOptional: true,
  disabledCommands: ["STARTTLS"],
  onData: (stream, session, callback) => {
    text(stream).then((source) => {
      refusals -= 1;
      if (refusals >= 0) return callback(Object.assign(new Error("Later"), { responseCode: 451 }));
      received.push({ to: session.envelope.rcptTo[0]?.address ?? "", source });
      callback();
    });
  },
});

beforeAll(() => new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve)));
afterAll(() => new Promise<void>((resolve) => server.close(() => resolve())));
beforeEach(async () => {
  received = [];
  refusals = 0;
  await database().outboxMessage.deleteMany();
  await database().mail.deleteMany();
});

function smtp() {
  const { port } = server.server.address() as AddressInfo;
  return { transport: "smtp", url: `smtp://127.0.0.1:${port}`, from: "checkpoints@example.test" } as const;
}

async function invited() {
  const lead = await makeActor("csu:essex", "csu_lead");
  const email = `${randomUUID()}@example.test`;
  const result = await invitePerson(lead, { email, role: "csu_contributor" });
  if (!result.ok) throw new Error(result.error);
  return { lead, email, invitationId: result.value.invitationId };
}

describe("the outbox", () => {
  it("sends an invitation with a link that works, by the configured origin", async () => {
    const { email } = await invited();
    expect(await deliverOutbox(smtp())).toBe(1);
    expect(received.map((mail) => mail.to)).toEqual([email]);
    const { text: words } = await database().mail.findFirstOrThrow({ where: { toAddress: email } });
    const token = /http:\/\/127\.0\.0\.1:3000\/invitations\/(\S+)/.exec(words)?.[1] ?? "";
    const visitor = { requestId: "test" };
    expect(await acceptInvitation(visitor, { token, name: "Analyst", newPassword: "three words apart" })).toMatchObject(
      {
        ok: true,
      },
    );
  });

  it("sends each message once, however many servers deliver", async () => {
    for (let i = 0; i < 10; i += 1) await invited();
    const delivered = await Promise.all([1, 2, 3].map(() => deliverOutbox(smtp())));
    expect(delivered.reduce((sum, count) => sum + count, 0)).toBe(10);
    expect(received).toHaveLength(10);
    expect(await deliverOutbox(smtp())).toBe(0);
  });

  it("gives two servers that ask at once a message each, and neither the one that a third is taking", async () => {
    const service = await serviceItself("test");
    for (let i = 0; i < 3; i += 1) await invited();
    const oldest = `SELECT 1 FROM "OutboxMessage" ORDER BY "createdAt", "id" LIMIT 1 FOR UPDATE`;
    const claim = () => claimMessage(service);
    const claimed = await atTheSameMoment([claim, claim], oldest);
    expect(new Set(claimed.map((message) => message?.id)).size).toBe(2);
    expect(claimed).not.toContain(null);
    const first = await database().outboxMessage.findFirstOrThrow({ orderBy: [{ createdAt: "asc" }, { id: "asc" }] });
    expect(first).toMatchObject({ attempts: 0, claimedUntil: null });
  });

  it("tries again what a mail server put off, later, and sends it once", async () => {
    await invited();
    refusals = 1;
    expect(await deliverOutbox(smtp())).toBe(0);
    const message = await database().outboxMessage.findFirstOrThrow();
    expect(message).toMatchObject({ attempts: 1, deliveredAt: null });
    expect(message.claimedUntil?.getTime()).toBeGreaterThan(Date.now());
    expect(await deliverOutbox(smtp())).toBe(0);
    await database().outboxMessage.updateMany({ data: { claimedUntil: null } });
    expect(await deliverOutbox(smtp())).toBe(1);
    expect(received).toHaveLength(1);
  });

  it("goes on where a server died between sending and saying so, under the same Message-ID", async () => {
    await invited();
    await deliverOutbox(smtp());
    await database().outboxMessage.updateMany({ data: { deliveredAt: null, claimedUntil: null } });
    await database().mail.updateMany({ data: { sentAt: null } });
    await deliverOutbox(smtp());
    const ids = received.map((mail) => /^Message-ID: (.+)$/im.exec(mail.source)?.[1]);
    expect(ids).toHaveLength(2);
    expect(new Set(ids).size).toBe(1);
    expect(await database().mail.count()).toBe(1);
  });

  it("composes at delivery: what was taken back meanwhile is not sent", async () => {
    const { lead, invitationId } = await invited();
    await revokeInvitation(lead, { invitationId });
    await deliverOutbox(smtp());
    expect(received).toEqual([]);
    expect(await database().mail.count()).toBe(0);
  });

  it("keeps mail for its page where none leaves", async () => {
    const { email } = await makePerson("csu:essex", ["csu_lead"]);
    await requestPasswordReset({ requestId: "test" }, { email });
    await deliverOutbox(page);
    const mail = await database().mail.findFirstOrThrow({ where: { toAddress: email } });
    expect(mail.text).toContain("http://127.0.0.1:3000/reset-password/");
    expect(mail.sentAt).not.toBeNull();
  });

  it("does not stop at a message that makes no sense", async () => {
    await database().outboxMessage.create({
      data: {
        kind: "mail.unknown",
        uniqueKey: "mail.unknown:1",
        payload: {},
        createdAt: new Date("2012-01-01T00:00:00Z"),
      },
    });
    await invited();
    expect(await deliverOutbox(smtp())).toBe(1);
  });
});
