import { NextRequest } from "next/server";
import { describe, expect, it } from "vitest";
import { MOST_BYTES } from "@/lib/domain/evidence/upload";
import { MOST_FILES } from "@/lib/schemas/upload-answer";
import { routeHandler } from "./route-handler";

const context = { params: Promise.resolve({}) };
const piece = new Uint8Array(1024 * 1024);

/** A post of that many bytes, made as they are asked for. */
function postOf(size: number) {
  const state = { sent: 0, isCancelled: false };
  const body = new ReadableStream<Uint8Array>(
    {
      pull(controller) {
        if (state.sent >= size) return controller.close();
        state.sent += piece.length;
        controller.enqueue(piece);
      },
      cancel() {
        state.isCancelled = true;
      },
    },
    { highWaterMark: 0 },
  );
  return { state, request: new NextRequest("http://127.0.0.1/api", { method: "POST", body, duplex: "half" }) };
}

describe("what a route leaves unread of a post", () => {
  const size = 20 * piece.length;

  it("is read away before the answer goes, or the browser waits behind it", async () => {
    const { state, request } = postOf(size);
    const handler = routeHandler(async (asked) => {
      const reader = asked.body?.getReader();
      await reader?.read();
      reader?.releaseLock();
      return new Response("refused", { status: 413 });
    });
    const answer = await handler(request, context);
    expect([answer.status, answer.headers.get("connection"), state.sent]).toEqual([413, null, size]);
  });

  it("is read away too where nothing of it was read, and where the route failed", async () => {
    const [refused, failed] = [postOf(size), postOf(size)];
    await routeHandler(async () => new Response(null, { status: 401 }))(refused.request, context);
    const fault = routeHandler(async () => {
      throw new Error("the disk is full");
    });
    await expect(fault(failed.request, context)).rejects.toThrow("the disk is full");
    expect([refused.state.sent, failed.state.sent]).toEqual([size, size]);
  });

  it("is not read for ever: over the largest post of our pages the connection is closed", async () => {
    const { state, request } = postOf(Number.POSITIVE_INFINITY);
    const answer = await routeHandler(async () => new Response(null, { status: 413 }))(request, context);
    expect([answer.headers.get("connection"), state.isCancelled]).toEqual(["close", true]);
    expect(state.sent).toBeLessThan(MOST_BYTES * MOST_FILES + 3 * piece.length);
  });

  it("is nothing where the sender went away, or there is no body", async () => {
    const body = new ReadableStream({ start: (controller) => controller.error(new Error("gone")) });
    const gone = new NextRequest("http://127.0.0.1/api", { method: "POST", body, duplex: "half" });
    const handler = routeHandler(async () => new Response("a"));
    for (const request of [gone, new NextRequest("http://127.0.0.1/api")]) {
      expect((await handler(request, context)).headers.get("connection")).toBeNull();
    }
  });
});
