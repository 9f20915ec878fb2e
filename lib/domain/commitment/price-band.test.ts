import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type PeerPrice, priceBand } from "@/lib/domain/commitment/price-band";

const peer = (ccgId: string, pencePerHead: number, pencePerYear = 1_000_000): PeerPrice => ({
  ccgId,
  pencePerHead,
  pencePerYear,
});
const five = [peer("a", 100), peer("b", 110), peer("c", 120), peer("d", 130), peer("e", 190)];

describe("a price band", () => {
  test("is the middle half of five or more peers, on 50p steps", () => {
    expect(priceBand("me", five)).toEqual({ kind: "band", from: 100, to: 150 });
  });

  test.each<[string, string, PeerPrice[]]>([
    ["four peers", "me", five.slice(1)],
    ["five, the viewer among them", "a", five],
    ["five entries of four CCGs", "me", [...five.slice(1), peer("b", 150)]],
    ["one that pays over half", "me", [...five.slice(1), peer("a", 100, 4_000_001)]],
    ["nobody", "me", []],
  ])("is not shown for %s", (_name, viewer, peers) => {
    expect(priceBand(viewer, peers)).toEqual({ kind: "too_few" });
  });

  test("exactly half is not over half", () => {
    expect(priceBand("me", [...five.slice(1), peer("a", 100, 4_000_000)]).kind).toBe("band");
  });

  test("is not shown where subtracting it from a wider group would leave a few", () => {
    const wider = [...five, peer("f", 300)];
    expect(priceBand("me", five, wider).kind).toBe("too_few");
    expect(priceBand("me", five, five).kind).toBe("band");
    const more = ["f", "g", "h", "i", "j"].map((ccgId) => peer(ccgId, 300));
    expect(priceBand("me", five, [...five, ...more]).kind).toBe("band");
  });

  test("never depends on the viewer's own price, and always holds the middle price", () => {
    const peers = fc.uniqueArray(fc.tuple(fc.nat(40), fc.nat(2_500)), { selector: ([id]) => id, minLength: 5 });
    fc.assert(
      fc.property(peers, fc.nat(2_500), (pairs, own) => {
        const others = pairs.map(([id, price]) => peer(`ccg-${id}`, price));
        const band = priceBand("me", [...others, peer("me", own)]);
        expect(band).toEqual(priceBand("me", others));
        if (band.kind !== "band") throw new Error("five equal peers are enough");
        const sorted = others.map((each) => each.pencePerHead).sort((a, b) => a - b);
        const middle = sorted[Math.floor(sorted.length / 2)] ?? 0;
        expect(band.from <= middle && middle < band.to).toBe(true);
        expect(band.from % 50 === 0 && band.to % 50 === 0).toBe(true);
      }),
    );
  });
});
