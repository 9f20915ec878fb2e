import { expect } from "@playwright/test";
import { paths } from "@/lib/paths";
import { type Fields, isDone } from "../fixtures/call-action";
import { plantMarks } from "../fixtures/marks";
import { type OwnService, test } from "../fixtures/own-service";
import { pooled, sampled } from "../fixtures/pool";
import { withoutProxy } from "../fixtures/without-proxy";
import { askEverything } from "./ask-everything";
import { everyOrder } from "./orders/every-order";
import { addWhatOrdersNeed, give, named, said, tablesChangedBy } from "./orders/give";
import { factsOf } from "./orders/order";
import { giveWithWrongHands } from "./refused-orders";

// Shared with the probes of all that writes.
test.use({ serviceName: "writing" });

/** P-7: the proxy sets headers and is no lock. With it gone nothing that was closed opens, and nothing hidden is said. */
test("without proxy.ts nothing opens, nothing leaks and nothing is changed", async ({ service }) => {
  test.setTimeout(3_600_000);
  await addWhatOrdersNeed(service);
  await plantMarks(service.client);
  const { folder, remove } = await withoutProxy();
  try {
    const { origin } = await service.another({ folder });
    const bare = { ...service, origin };
    const page = await fetch(origin + paths.logIn());
    expect(page.headers.get("content-security-policy")).toBeNull();

    const { surprises, leaks } = await askEverything(bare, { open: 30, shut: 120 });
    expect(surprises).toEqual([]);
    expect(leaks).toEqual([]);
    expect(await giveWithWrongHands(bare, { near: 24, far: 6 })).toEqual({ surprises: [], changed: [] });
    expect(await giveFromElsewhere(bare)).toEqual({ surprises: [], changed: [] });
  } finally {
    await remove();
  }
});

/**
 * The framework asks only whether the host of an Origin is the host that it was asked at: what it lets pass is refused by our own check
 * alone, in our own words.
 */
const passTheFramework = {
  "no Origin": () => ({ origin: "" }),
  "another scheme": (origin: string) => ({ origin: origin.replace("http:", "https:") }),
  "a forged host": () => ({ origin: "http://evil.example", "x-forwarded-host": "evil.example" }),
};
const others = {
  "a sandboxed page": () => ({ origin: "null" }),
  "another host": () => ({ origin: "http://evil.example" }),
};

/** Orders by those who may give them, sent by a page that is not ours. */
async function giveFromElsewhere(service: OwnService): Promise<{ surprises: string[]; changed: string[] }> {
  const orders = everyOrder(factsOf(service.client, service.world)).filter(([, { by }]) => by !== null);
  const strangers = Object.entries({ ...passTheFramework, ...others });
  const all = orders.flatMap(([door, order]) => strangers.map(([where, headers]) => ({ door, order, where, headers })));
  const chosen = sampled(all, 30);
  const fields = new Map<string, Fields>();
  for (const { door, order } of chosen) fields.set(door, fields.get(door) ?? (await order.fields()));
  const surprises: string[] = [];
  const changed = await tablesChangedBy(service.client, () =>
    pooled(chosen, 4, async ({ door, order, where, headers }) => {
      const { cookie } = named(service, order.by ?? "");
      const sent = { cookie, fields: fields.get(door) ?? {}, headers: headers(service.origin) };
      const answer = await give(service, door, sent);
      const isOurRefusal = answer.state?.message?.startsWith("This did not come from a page of this service") ?? false;
      const isExpected = where in passTheFramework ? isOurRefusal : !isDone(answer);
      if (!isExpected) surprises.push(`${door} from ${where}: ${said(answer)}`);
    }),
  );
  return { surprises, changed };
}
