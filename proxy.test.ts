import { NextRequest } from "next/server";
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { NOTICE_COOKIE } from "@/lib/paths";

// The environment is read once and kept, by whichever file of tests asks first: this one wants lines of the log.
vi.resetModules();
vi.stubEnv("LOG_LEVEL", "warn");
const { proxy } = await import("./proxy");

const origin = "http://127.0.0.1:3000";
const ask = (path: string, init: { method?: string; headers?: Record<string, string>; body?: BodyInit } = {}) =>
  proxy(new NextRequest(new URL(path, origin), init));
/** What the page gets to see: Next carries the replaced headers to it under these names. */
const seen = (answer: Response, name: string) => answer.headers.get(`x-middleware-request-${name}`);

const written = vi.spyOn(process.stdout, "write");
beforeEach(() => void written.mockReturnValue(true));
afterEach(() => void written.mockReset());
afterAll(() => {
  written.mockRestore();
  vi.unstubAllEnvs();
  vi.resetModules();
});

describe("headers of every page", () => {
  it("gives each answer a nonce of its own, to the page and to the browser alike", async () => {
    const [one, other] = [await ask("/log-in"), await ask("/log-in")];
    const policy = one.headers.get("content-security-policy") ?? "";
    const nonce = /'nonce-([^']+)'/.exec(policy)?.[1];
    expect(nonce).toBeDefined();
    expect(seen(one, "x-nonce")).toBe(nonce);
    expect(seen(one, "content-security-policy")).toBe(policy);
    expect(other.headers.get("content-security-policy")).not.toBe(policy);
    expect(policy).not.toContain("unsafe");
    expect(one.headers.get("cache-control")).toBe("no-store");
  });

  it("replaces what the caller sent under our own names", async () => {
    const hostile = {
      "content-security-policy": "script-src * 'nonce-evil'",
      "x-nonce": "evil",
      "x-checkpoints-address": "//evil.example",
      "x-checkpoints-method": "HEAD",
      "x-forwarded-host": "evil.example",
    };
    const answer = await ask("/flags?late=yes", { headers: hostile });
    expect(seen(answer, "x-checkpoints-address")).toBe("/flags?late=yes");
    expect(seen(answer, "x-checkpoints-method")).toBe("GET");
    expect(seen(answer, "x-nonce")).not.toBe("evil");
    expect(seen(answer, "x-forwarded-host")).toBe("127.0.0.1:3000");
    expect(JSON.stringify([...answer.headers])).not.toContain("evil");
  });

  it("takes the sentence of the last page away once it has been shown", async () => {
    const headers = { cookie: `${NOTICE_COOKIE}=a` };
    expect((await ask("/", { headers })).headers.get("set-cookie")).toContain(`${NOTICE_COOKIE}=;`);
    expect((await ask("/")).headers.get("set-cookie")).toBeNull();
  });
});

describe("the machine's other name", () => {
  it("leads to the address at which forms are taken", async () => {
    const answer = await ask("/flags?late=yes", { headers: { host: "localhost:3000" } });
    expect(answer.status).toBe(307);
    expect(answer.headers.get("location")).toBe("http://127.0.0.1:3000/flags?late=yes");
  });

  it.each(["127.0.0.1:3000", "localhost:3001", "evil.example", "localhost.evil.example:3000"])(
    "%s is shown the page",
    async (host) => {
      expect((await ask("/flags", { headers: { host } })).headers.get("location")).toBeNull();
    },
  );
});

describe("what no page answers", () => {
  it.each(["PUT", "DELETE", "PATCH", "OPTIONS", "PROPFIND"])("refuses %s", async (method) => {
    const answer = await ask("/log-in", { method });
    expect(answer.status).toBe(405);
    expect(answer.headers.get("allow")).toBe("GET, HEAD, POST");
  });

  it.each<[string, Record<string, string>]>([
    ["another origin", { origin: "https://evil.example" }],
    ["another origin, saying it is ours by Host", { origin: "https://evil.example", host: "evil.example" }],
    [
      "another origin, saying it is ours by X-Forwarded-Host",
      { origin: "https://evil.example", "x-forwarded-host": "evil.example" },
    ],
    ["a sandboxed page", { origin: "null" }],
    ["our host by another scheme", { origin: "https://127.0.0.1:3000" }],
    ["another site, without an origin", { "sec-fetch-site": "cross-site" }],
    ["who knows where", {}],
  ])("refuses a post from %s with a page, not a fault", async (_name, headers) => {
    const answer = await ask("/log-in", { method: "POST", headers });
    expect(answer.status).toBe(403);
    expect(answer.headers.get("content-type")).toContain("text/html");
    expect(answer.headers.get("content-security-policy")).toContain("default-src 'self'");
  });

  it("leaves one line of it in the log, with the reference that the page shows, and nothing of what was sent", async () => {
    const headers = { origin: "https://evil.example", cookie: "checkpoints-session=hidden" };
    const token = "T".repeat(43);
    const answer = await ask(`/reset-password/${token}?next=hidden`, { method: "POST", headers, body: "hidden" });
    expect(written).toHaveBeenCalledTimes(1);
    const text = String(written.mock.calls[0]?.[0]);
    const line = JSON.parse(text);
    expect(line).toMatchObject({ level: "warn", method: "POST", path: "/reset-password/(43)", status: 403 });
    expect(await answer.text()).toContain(`Reference: ${line.reference}`);
    expect(text).not.toMatch(/hidden|evil|TTT/);
    expect(text.match(/\n/g)).toHaveLength(1);
  });

  it.each<Record<string, string>>([{ origin }, { "sec-fetch-site": "same-origin" }])(
    "lets a post of ours on: %j",
    async (headers) => {
      const body = new FormData();
      body.append("0", '[{"status":"idle"},"$K1"]');
      const sent = { method: "POST", headers: { ...headers, "next-action": "7f" }, body };
      expect((await ask("/log-in", sent)).headers.get("x-middleware-next")).toBe("1");
    },
  );

  it.each<[string, number, Record<string, string>, BodyInit]>([
    ["text", 400, { "content-type": "text/plain" }, "x"],
    ["a form without a boundary", 400, { "content-type": "multipart/form-data" }, "x"],
    ["a form that names no action", 400, {}, new FormData()],
    ["more than a page can take", 413, { "content-length": "4000001" }, "x"],
  ])("refuses a post of %s", async (_what, status, headers, body) => {
    const answer = await ask("/log-in", { method: "POST", headers: { origin, ...headers }, body });
    expect(answer.status).toBe(status);
    expect(answer.headers.get("content-type")).toContain("text/html");
  });
});
