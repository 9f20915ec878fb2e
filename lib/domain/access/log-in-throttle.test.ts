import { describe, expect, it } from "vitest";
import { isThrottled, throttledMessage } from "./log-in-throttle";

describe("tries at a password", () => {
  it.each([
    [{ account: 5, address: 5 }, false],
    [{ account: 6, address: 6 }, true],
    [{ account: 1, address: 50 }, false],
    [{ account: 1, address: 51 }, true],
  ])("%j is too many: %s", (tries, tooMany) => {
    expect(isThrottled(tries)).toBe(tooMany);
  });

  it("says how long to wait", () => {
    expect(throttledMessage).toContain("15 minutes");
  });
});
