import { describe, expect, it } from "vitest";
import { createLogger, newReference } from "./logger";

function linesOf(write: (logger: ReturnType<typeof createLogger>) => void): Record<string, unknown>[] {
  const lines: string[] = [];
  write(createLogger("info", { write: (line) => lines.push(line) }));
  return lines.map((line) => JSON.parse(line));
}

describe("the logger", () => {
  it("writes one JSON line an event, with the level in words and the time in UTC", () => {
    const [line] = linesOf((logger) => logger.child({ requestId: "r1" }).info({ door: "scoreCriterion" }, "done"));
    expect(line).toEqual({
      level: "info",
      at: expect.stringMatching(/Z$/),
      requestId: "r1",
      door: "scoreCriterion",
      msg: "done",
    });
  });

  it.each(["password", "token", "cookie", "score", "reason", "email"])("never writes a %s, however deep", (name) => {
    const lines = linesOf((logger) => {
      logger.info({ [name]: "canary" }, "flat");
      logger.info({ input: { [name]: "canary" } }, "nested");
      logger.info({ error: { input: { [name]: "canary" } } }, "deeper");
    });
    expect(JSON.stringify(lines)).not.toContain("canary");
    expect(lines).toHaveLength(3);
  });
});

describe("a reference", () => {
  it("can be read out and does not repeat", () => {
    const references = Array.from({ length: 500 }, newReference);
    expect(new Set(references).size).toBe(500);
    for (const reference of references)
      expect(reference).toMatch(/^[B-DF-HJKMNP-RTV-Z2346789]{4}-[B-DF-HJKMNP-RTV-Z2346789]{4}$/);
  });
});
