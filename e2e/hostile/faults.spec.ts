import { expect } from "@playwright/test";
import { paths } from "@/lib/paths";
import { everyOrder } from "../access/orders/every-order";
import { give, named } from "../access/orders/give";
import { factsOf } from "../access/orders/order";
import type { Fields } from "../fixtures/call-action";
import { test } from "../fixtures/own-service";

test.use({ serviceName: "guards" });

const typed = "Words that took an hour, and that a fault must not cost.";

/** A statement that fails in the middle of a save, as a full disk or a broken index makes it. */
const sabotage = `
  create or replace function broken() returns trigger language plpgsql as $$ begin raise exception 'the disk is full'; end $$;
  create trigger broken before insert or update on "AnswerRevision" for each row execute function broken()`;
const mend = 'drop trigger broken on "AnswerRevision"';

test("a fault in the middle of a save loses no word, says a reference, and stores nothing, with script and without", async ({
  service,
  browser,
}) => {
  const { client, origin, world } = service;
  const { cookie } = named(service, "CSU contributor, Essex");
  const facts = factsOf(client, world);
  const order = everyOrder(facts).find(([door]) => door === "action:answerCriterion")?.[1];
  const fields: Fields = { ...(await order?.fields()), text: typed };
  const answers = async () => (await client.query(`select 1 from "Answer" where text = $1`, [typed])).rowCount;
  await client.query(sabotage);
  try {
    const { status, state } = await give(service, "action:answerCriterion", { cookie, fields });
    expect(status).toBe(200);
    expect(state?.values?.text).toBe(typed);
    const reference = /reference: ([A-Z0-9]{4}-[A-Z0-9]{4})/.exec(state?.message ?? "")?.[1] ?? "none";
    const line = (await service.log()).split("\n").find((each) => each.includes(reference)) ?? "";
    expect(line).toContain("the disk is full");
    expect(line).not.toContain(typed);

    const context = await browser.newContext({ javaScriptEnabled: false });
    const [name = "", value = ""] = cookie.split("=");
    await context.addCookies([{ name, value, url: origin }]);
    const page = await context.newPage();
    await page.goto(origin + paths.criterion("essex", 3, String(fields.criterion ?? "")));
    await page.locator('textarea[name="text"]').fill(typed);
    await page.getByRole("button", { name: /^Save/ }).first().click();
    await expect(page.getByRole("alert")).toContainText(/give this reference: [A-Z0-9]{4}-[A-Z0-9]{4}/);
    await expect(page.locator('textarea[name="text"]')).toHaveValue(typed);
    await context.close();
    expect(await answers()).toBe(0);
  } finally {
    await client.query(mend);
  }
  await give(service, "action:answerCriterion", { cookie, fields });
  expect(await answers()).toBe(1);
});

test("a page that fails says so to a reader without script", async ({ service, browser }) => {
  const { client, origin } = service;
  const context = await browser.newContext({ javaScriptEnabled: false });
  const [name = "", value = ""] = named(service, "Programme office, NHS CB").cookie.split("=");
  await context.addCookies([{ name, value, url: origin }]);
  const page = await context.newPage();
  const words = () => page.evaluate(() => getComputedStyle(document.body, "::before").content);
  await client.query('alter table "Flag" rename to "FlagGone"');
  try {
    expect((await page.goto(origin + paths.flags()))?.status()).toBe(500);
    expect(await words()).toBe('"Sorry, something went wrong"');
  } finally {
    await client.query('alter table "FlagGone" rename to "Flag"');
  }
  await page.reload();
  expect(await words()).toBe("none");
  await context.close();
});
