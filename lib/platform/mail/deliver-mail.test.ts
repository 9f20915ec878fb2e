import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { SMTPServer } from "smtp-server";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { deliverMail, type MailSettings, type OutgoingMail } from "./deliver-mail";
import { isMailAddress } from "./mail-address";

type Received = { readonly recipients: readonly string[]; readonly source: string };

let server: SMTPServer;
let settings: MailSettings;
let received: Received[];
let refusal: { readonly at: "recipient" | "text"; readonly code: number } | null;

function answer(at: "recipient" | "text"): Error | null {
  return refusal?.at === at ? Object.assign(new Error("No"), { responseCode: refusal.code }) : null;
}

beforeEach(async () => {
  received = [];
  refusal = null;
  server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS"],
    onRcptTo: (_address, _session, callback) => callback(answer("recipient")),
    onData: (stream, session, callback) => {
      text(stream).then((source) => {
        received.push({ recipients: session.envelope.rcptTo.map((recipient) => recipient.address), source });
        callback(answer("text"));
      }, callback);
    },
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port }: AddressInfo = Object.assign({ port: 0, address: "", family: "" }, server.server.address());
  settings = { transport: "smtp", url: `smtp://127.0.0.1:${port}`, from: "checkpoints@example.org" };
});
afterEach(() => new Promise<void>((resolve) => server.close(() => resolve())));

const mail: OutgoingMail = {
  to: "lead@essex.example",
  subject: "Outcome issued: £ and ü",
  text: "The outcome of checkpoint 3 is issued.\n.\nA line with one dot, and £25.",
  uniqueKey: "outcome-issued:1:lead@essex.example",
};

describe("deliverMail", () => {
  it("sends plain text to one person, with the same Message-ID at each attempt", async () => {
    expect(await deliverMail(mail, settings)).toEqual({ state: "sent" });
    await deliverMail(mail, settings);
    const [first, second] = received;
    expect(first?.recipients).toEqual(["lead@essex.example"]);
    expect(first?.source).toContain("Content-Type: text/plain; charset=utf-8");
    expect(first?.source).toContain("Auto-Submitted: auto-generated");
    expect(first?.source).toMatch(/\r\n\.\r\n|=2E|\n\.\./);
    const id = /^Message-ID: (.+)$/im;
    expect(first?.source.match(id)?.[1]).toMatch(/^<[0-9a-f]{40}@example\.org>/);
    expect(second?.source.match(id)?.[1]).toBe(first?.source.match(id)?.[1]);
  });

  it.each(["\r\nBcc: all@example.org", "\nX-Injected: 1", "\r\n\r\nanother body", "\u2028Bcc: a@b", "\0"])(
    "keeps a subject with %j on its line",
    async (end) => {
      await deliverMail({ ...mail, subject: `Subject${end}` }, settings);
      const headers = received[0]?.source.split("\r\n\r\n")[0] ?? "";
      expect(headers).not.toMatch(/^(Bcc|X-Injected):/im);
      expect(received[0]?.recipients).toEqual(["lead@essex.example"]);
    },
  );

  it("reads no file and no address that the text names", async () => {
    await deliverMail({ ...mail, text: 'file:///etc/passwd {"path":"/etc/passwd"}' }, settings);
    expect(received[0]?.source).not.toContain("root:");
  });

  it("keeps everything in the outbox of the demonstration", async () => {
    expect(await deliverMail(mail, { transport: "outbox_page" })).toEqual({ state: "kept" });
    expect(received).toEqual([]);
  });

  it.each([
    ["recipient", 550],
    ["text", 552],
  ] as const)("takes a permanent refusal of the %s for an answer", async (at, code) => {
    refusal = { at, code };
    expect(await deliverMail(mail, settings)).toMatchObject({
      state: "refused",
      reason: expect.stringContaining(String(code)),
    });
  });

  it("throws what is worth trying again", async () => {
    refusal = { at: "recipient", code: 451 };
    await expect(deliverMail(mail, settings)).rejects.toThrow();
    await expect(
      deliverMail(mail, { ...settings, transport: "smtp", url: "smtp://127.0.0.1:1", from: "a@b.example" }),
    ).rejects.toThrow();
  });

  it("will not send in the clear to another machine", async () => {
    const elsewhere = { transport: "smtp", url: "http://mail.example", from: "a@b.example" } as const;
    await expect(deliverMail(mail, elsewhere)).rejects.toThrow("smtp: or smtps:");
  });
});

describe("isMailAddress", () => {
  it.each(["a@b.example", "first.last+tag@csu.nhs.example", "o'neill@x.example"])("takes %s", (address) => {
    expect(isMailAddress(address)).toBe(true);
  });

  it.each([
    "victim＠x.example",
    "a@b.example,c@d.example",
    "a@b.example\r\nBcc: c@d.example",
    '"a b"@c.example',
    "A <a@b.example>",
    "a@b@c.example",
    "@b.example",
    "a@",
    ".a@b.example",
    "a..b@c.example",
    "a@-b.example",
    "a@b.example\n",
    "ａ@b.example",
    "a@[127.0.0.1]",
    `${"a".repeat(65)}@b.example`,
    "-oQ/tmp@b.example\0",
  ])("refuses %j", async (address) => {
    expect(isMailAddress(address)).toBe(false);
    expect(await deliverMail({ ...mail, to: address }, settings)).toMatchObject({ state: "refused" });
    expect(received).toEqual([]);
  });
});
