import { describe, expect, it } from "vitest";
import { EnvironmentError, parseEnv, type Variables } from "./env";

const secret = "9dKf0-aQx7Lr2mZt5Vw8Yb1Nc4Hg6Js3";
const production = {
  APP_MODE: "production",
  APP_ORIGIN: "https://checkpoints.example",
  DATABASE_APP_URL: "postgresql://app:4f9c1e7ab2d8560317aa@db.example/checkpoints",
  AUTH_SECRET: secret,
  AUDIT_KEY: [...secret].reverse().join(""),
  STORAGE_DIR: "/srv/checkpoints",
  SMTP_URL: "smtps://mail.example",
  MAIL_FROM: "checkpoints@nhs.example",
} satisfies Variables;

function problemsOf(variables: Variables, nodeVersion = "v22.23.4"): readonly string[] {
  try {
    parseEnv(variables, nodeVersion);
    return [];
  } catch (error) {
    if (error instanceof EnvironmentError) return error.problems;
    throw error;
  }
}

describe("outside production", () => {
  it.each(["development", "demonstration", "test"])("works in %s with nothing else set", (mode) => {
    expect(parseEnv({ APP_MODE: mode }, "v22.23.4")).toMatchObject({
      mode,
      origin: "http://127.0.0.1:3000",
      warnings: [],
    });
  });

  it("takes an empty value for none", () => {
    expect(parseEnv({ PORT: "", SMTP_URL: "" }, "v22.23.4")).toMatchObject({ port: 3000, smtpUrl: undefined });
  });

  it("warns of a Node without security fixes", () => {
    expect(parseEnv({}, "v20.19.0").warnings).toEqual([expect.stringContaining("Node v20.19.0")]);
  });

  it.each([
    ["APP_MODE", "live"],
    ["APP_ORIGIN", "ftp://checkpoints.example"],
    ["PORT", "70000"],
    ["DATABASE_APP_URL", "mysql://app@db/checkpoints"],
    ["SMTP_URL", "https://mail.example"],
    ["LOG_LEVEL", "loud"],
  ])("names a malformed %s", (name, value) => {
    expect(problemsOf({ [name]: value })).toEqual([expect.stringContaining(name)]);
  });
});

describe("in production", () => {
  it("starts when everything is set and strong", () => {
    expect(problemsOf(production)).toEqual([]);
  });

  it("keeps the origin only, whatever path follows it", () => {
    expect(parseEnv({ ...production, APP_ORIGIN: "https://checkpoints.example/sign-in?x=1" }, "v22.23.4").origin).toBe(
      "https://checkpoints.example",
    );
  });

  it.each(Object.keys(production).filter((name) => name !== "APP_MODE"))("refuses to start without %s", (name) => {
    expect(problemsOf({ ...production, [name]: undefined })).toEqual([expect.stringMatching(`^${name} must be set`)]);
  });

  it.each([
    ["AUTH_SECRET", "development-only-secret-not-for-production", "development default"],
    ["AUTH_SECRET", "short", "too short"],
    ["AUDIT_KEY", "abababababababababababababababababab", "easily guessed"],
    ["AUDIT_KEY", secret, "must differ"],
    ["APP_ORIGIN", "http://checkpoints.example", "https://"],
    ["DATABASE_APP_URL", "postgresql://app:weak@db.example/checkpoints", "password"],
  ])("refuses the weak %s %s", (name, value, sentence) => {
    expect(problemsOf({ ...production, [name]: value })).toEqual([expect.stringContaining(sentence)]);
  });

  it("takes a production build for production when no mode is given", () => {
    expect(problemsOf({ NODE_ENV: "production" })).toHaveLength(7);
    expect(problemsOf({ NODE_ENV: "production", APP_MODE: "demonstration" })).toEqual([]);
  });

  it("reports everything at once, a sentence each", () => {
    expect(problemsOf({ APP_MODE: "production" })).toHaveLength(7);
  });

  it("refuses a Node without security fixes unless told to go on", () => {
    expect(problemsOf(production, "v20.20.2")).toEqual([expect.stringContaining("ALLOW_UNSUPPORTED_NODE=yes")]);
    const env = parseEnv({ ...production, ALLOW_UNSUPPORTED_NODE: "yes" }, "v20.20.2");
    expect(env.warnings).toHaveLength(1);
  });

  it("never repeats a secret in what it says", () => {
    expect(problemsOf({ ...production, AUTH_SECRET: "hunter2" }).join()).not.toContain("hunter2");
  });
});
