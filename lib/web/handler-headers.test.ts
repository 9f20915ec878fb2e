import { describe, expect, it } from "vitest";
import { withHandlerHeaders } from "./handler-headers";

describe("the headers of a route handler's answer", () => {
  it("adds what is missing, and leaves what the handler said", async () => {
    const answer = withHandlerHeaders(
      new Response("a", { status: 206, headers: { "cache-control": "private", "content-type": "image/png" } }),
    );
    expect(answer.status).toBe(206);
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      "cache-control": "private",
      "content-type": "image/png",
      "x-content-type-options": "nosniff",
      "cross-origin-resource-policy": "same-origin",
      "content-security-policy": expect.stringContaining("default-src 'none'"),
    });
    expect(await answer.text()).toBe("a");
  });

  it("works for an answer whose own headers cannot be changed", () => {
    expect(withHandlerHeaders(Response.redirect("http://127.0.0.1/", 303)).headers.get("cache-control")).toBe(
      "no-store",
    );
  });
});
