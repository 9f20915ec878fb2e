import { describe, expect, it } from "vitest";
import { isSessionAlive, newSessionExpiry, sessionEnd } from "./session-rules";

const at = (time: string) => new Date(`2012-09-14T${time}:00Z`);
const session = { createdAt: at("08:00"), lastSeenAt: at("10:00"), expiresAt: at("20:00"), endedAt: null };

describe("a session", () => {
  it.each([
    ["is alive just before 30 minutes without a request", session, new Date(at("10:30").getTime() - 1), true],
    ["is over after 30 minutes without a request", session, at("10:30"), false],
    ["is over after its last hour, whatever is asked", { ...session, lastSeenAt: at("19:59") }, at("20:00"), false],
    ["is over once it is ended", { ...session, endedAt: at("10:01") }, at("10:02"), false],
  ])("%s", (_name, times, wall, alive) => {
    expect(isSessionAlive(times, wall)).toBe(alive);
  });

  it("ends by whichever comes first", () => {
    expect(sessionEnd(session)).toEqual(at("10:30"));
    expect(sessionEnd({ ...session, lastSeenAt: at("19:45") })).toEqual(at("20:00"));
  });

  it("lasts twelve hours at most", () => {
    expect(newSessionExpiry(at("08:00"))).toEqual(at("20:00"));
  });
});
