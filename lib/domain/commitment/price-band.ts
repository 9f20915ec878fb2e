import type { Pence } from "@/lib/domain/shared/money";
import { isSafeGroup } from "@/lib/domain/survey/suppression";

/** What another CCG pays for a line. In confidence: only bands drawn from many may be shown. */
export type PeerPrice = { readonly ccgId: string; readonly pencePerHead: Pence; readonly pencePerYear: Pence };

export type PriceBand =
  | { readonly kind: "band"; readonly from: Pence; readonly to: Pence }
  | { readonly kind: "too_few" };

/** Edges fall on a grid, so that no single price can be read from one. Our design. */
const GRID: Pence = 50;

/**
 * The middle half of what peers pay a head, widened to 50p steps. The viewer is never one of the peers. Shown only when
 * five or more CCGs are in it and none pays over half; and, where a wider group is shown beside it, only when what is left
 * of that group after subtracting this one is nobody, or as safe as a group of its own. Our design.
 */
export function priceBand(
  viewerCcgId: string,
  peers: readonly PeerPrice[],
  widerPeers: readonly PeerPrice[] = [],
): PriceBand {
  const others = peers.filter((peer) => peer.ccgId !== viewerCcgId);
  const inGroup = new Set(others.map((peer) => peer.ccgId));
  const rest = widerPeers.filter((peer) => peer.ccgId !== viewerCcgId && !inGroup.has(peer.ccgId));
  if (!isSafeToShow(others) || (rest.length > 0 && !isSafeToShow(rest))) return { kind: "too_few" };
  const prices = others.map((peer) => peer.pencePerHead).sort((a, b) => a - b);
  const lower = prices[Math.floor(prices.length / 4)] ?? 0;
  const upper = prices[prices.length - 1 - Math.floor(prices.length / 4)] ?? 0;
  return { kind: "band", from: Math.floor(lower / GRID) * GRID, to: (Math.floor(upper / GRID) + 1) * GRID };
}

function isSafeToShow(peers: readonly PeerPrice[]): boolean {
  const byCcg = new Map<string, Pence>();
  for (const peer of peers) byCcg.set(peer.ccgId, (byCcg.get(peer.ccgId) ?? 0) + peer.pencePerYear);
  const total = [...byCcg.values()].reduce((sum, pence) => sum + pence, 0);
  return isSafeGroup(byCcg.size) && [...byCcg.values()].every((pence) => pence * 2 <= total);
}
