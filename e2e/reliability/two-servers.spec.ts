import { randomUUID } from "node:crypto";
import { expect } from "@playwright/test";
import { throttle, throttledMessage } from "@/lib/domain/access/log-in-throttle";
import { paths } from "@/lib/paths";
import { everyOrder } from "../access/orders/every-order";
import { give, named } from "../access/orders/give";
import { factsOf } from "../access/orders/order";
import { isDone } from "../fixtures/call-action";
import { type OwnService, test } from "../fixtures/own-service";

test.use({ serviceName: "guards" });

const lead = "CSU lead, Essex";

/** R6, S16, P-12, P-23: two servers of one build behind one address. */
async function besides(service: OwnService) {
  const other = await service.another({ env: { APP_ORIGIN: service.origin } });
  // What both are reached by is the first one's address, as a balancer's would be.
  return { other, headers: { origin: service.origin } };
}

/** The form in a page as a browser without script posts it. */
function formIn(page: string, submit: string): FormData {
  const forms = page.match(/<form\b[\s\S]*?<\/form>/g) ?? [];
  const form = forms.find((each) => each.includes(`>${submit}<`)) ?? "";
  const body = new FormData();
  for (const [input] of form.matchAll(/<input\b[^>]*>/g)) {
    const [, name = ""] = / name="([^"]*)"/.exec(input) ?? [];
    const [, value = ""] = / value="([^"]*)"/.exec(input) ?? [];
    if (name !== "" && !/ type="checkbox"/.test(input)) body.append(name, value.replaceAll("&quot;", '"'));
  }
  return body;
}

test("two servers are one service: a form of the one is taken by the other, and tries at a password count together", async ({
  service,
}) => {
  const { origin, client } = service;
  const { other, headers } = await besides(service);
  const { cookie, personId } = named(service, lead);
  const isCompact = async () =>
    (await client.query<{ is: boolean }>('select "isCompact" as is from "Person" where id = $1', [personId])).rows[0]
      ?.is;
  await client.query('update "Person" set "isCompact" = false where id = $1', [personId]);
  const page = await (await fetch(origin + paths.account(), { headers: { cookie } })).text();
  const body = formIn(page, "Save preferences");
  body.append("isCompact[]", "yes");
  const posted = { method: "POST", redirect: "manual", headers: { ...headers, cookie }, body } as const;
  const answer = await fetch(other.origin + paths.account(), posted);
  expect(answer.status).toBe(303);
  expect(await isCompact()).toBe(true);

  const fields = { email: "twice@nowhere.example", password: "a wrong passphrase 1" };
  const servers = [service, { ...service, origin: other.origin }];
  const said: (string | undefined)[] = [];
  for (let round = 0; round <= throttle.perAccount; round += 1) {
    for (const server of servers.slice(round % 2, (round % 2) + 1)) {
      const { state } = await give(server, "action:logIn", { cookie: "", fields, headers });
      said.push(state?.message);
    }
  }
  expect(said.filter((words) => words === throttledMessage)).toHaveLength(1);
  expect(said.at(-1)).toBe(throttledMessage);
  await other.stop();
});

test("one of two servers that hangs, or is killed, leaves the other at work", async ({ service }) => {
  const { client, world } = service;
  const { other, headers } = await besides(service);
  const { cookie } = named(service, "CSU contributor, Essex");
  const order = everyOrder(factsOf(client, world)).find(([door]) => door === "action:answerCriterion")?.[1];
  const save = async (origin: string, text: string) => {
    const fields = { ...(await order?.fields()), text, formToken: randomUUID() };
    return isDone(await give({ ...service, origin }, "action:answerCriterion", { cookie, fields, headers }));
  };
  const isWell = async (origin: string) =>
    fetch(`${origin}/api/health`, { signal: AbortSignal.timeout(1000) }).then(
      ({ status }) => status === 200,
      () => false,
    );
  expect(await save(other.origin, "Saved by the one.")).toBe(true);

  process.kill(other.pid, "SIGSTOP");
  try {
    expect(await isWell(other.origin)).toBe(false);
    expect(await isWell(service.origin)).toBe(true);
    expect(await save(service.origin, "Saved while the one hangs.")).toBe(true);
  } finally {
    process.kill(other.pid, "SIGCONT");
  }
  await expect.poll(() => isWell(other.origin)).toBe(true);
  expect(await save(other.origin, "Saved by the one, awake again.")).toBe(true);

  const unanswered = save(other.origin, "Sent to the one that is killed.").catch(() => false);
  await other.kill();
  const wasSaved = await unanswered;
  const { rows } = await client.query<{ text: string }>(
    `select text from "Answer" where text like 'Sent to the one%' or text like 'Saved by the one, awake%'`,
  );
  expect(rows).toHaveLength(1);
  if (wasSaved) expect(rows[0]?.text).toBe("Sent to the one that is killed.");
  expect(await isWell(service.origin)).toBe(true);
  expect(await save(service.origin, "Saved when the one is gone.")).toBe(true);
});
