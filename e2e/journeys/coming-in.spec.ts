import { hash } from "@node-rs/argon2";
import { expect } from "@playwright/test";
import { paths } from "@/lib/paths";
import { expectSaid, ofWay, scriptRuns, test } from "../fixtures/journey";

test("a persona logs in with one press, the last of a hundred too, and finds nothing of others", async ({
  page,
  way,
}) => {
  await page.goto(paths.personas());
  await page.getByRole("button", { name: "CSU lead, West Yorkshire" }).click();
  await expect(page.getByRole("heading", { name: "My work", level: 1 })).toBeVisible();
  await expect(page.getByRole("banner")).toContainText("CSU lead");
  const answer = await page.goto(paths.audit());
  expect(answer?.status()).toBe(404);
  await expect(page).toHaveTitle(/^Page not found/);
  if (way === "script") {
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Page not found");
  } else {
    // The framework's own answer has no words of ours in it: the style sheet says them.
    expect(await page.evaluate(() => getComputedStyle(document.body, "::before").content)).toBe('"Page not found"');
  }
});

test("someone who is invited joins, logs out, and logs in again by keyboard", async ({ as, page, way }) => {
  const email = `${way}@journeys.example`;
  const password = "kettle orbit velvet";
  const lead = await as(ofWay(way, "CSU lead, Norfolk and Waveney", "CSU lead, Merseyside"));
  await lead.goto(paths.team());
  await lead.getByRole("textbox", { name: "Email address" }).fill(email);
  await lead.getByRole("radio", { name: "CSU contributor" }).check();
  await lead.getByRole("button", { name: "Send invitation" }).click();
  await expectSaid(lead, `An invitation is on its way to ${email}.`);

  await page.goto(paths.outbox());
  await page
    .getByRole("link", { name: /\/invitations\// })
    .first()
    .click();
  await page.getByRole("textbox", { name: "Your full name" }).fill(`Colleague, ${way}`);
  await page.getByLabel("Choose a password").fill(password);
  await page.getByRole("button", { name: "Accept" }).click();
  await expect(page.getByRole("heading", { name: "My work", level: 1 })).toBeVisible();
  await page
    .getByRole("banner")
    .getByRole("link", { name: "Log out" })
    .or(page.getByRole("button", { name: "Log out" }))
    .first()
    .click();

  await page.goto(paths.logIn(paths.account()));
  await page.getByRole("textbox", { name: "Email address" }).focus();
  await page.keyboard.type(email);
  await page.keyboard.press("Tab");
  await page.keyboard.type("not the password");
  await page.keyboard.press("Enter");
  await expectSaid(page, "There is a problem");
  await expect(page.getByRole("textbox", { name: "Email address" })).toHaveValue(email);
  await expect(page.getByLabel("Password", { exact: true })).toHaveValue("");
  await page.getByLabel("Password", { exact: true }).focus();
  await page.keyboard.press("Control+A");
  await page.keyboard.type(password);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1 })).toContainText("account");
});

test("whoever logs in on the way to the overview finds all of it, and with script it is drawn in the browser", async ({
  page,
  client,
  way,
}) => {
  const password = "kettle orbit velvet";
  const { rows } = await client.query<{ email: string }>(
    `update "Person" set "passwordHash" = $1, "isPersona" = false where name = $2 returning email`,
    [await hash(password), ofWay(way, "SHA observer, South of England", "SHA observer, North of England")],
  );
  const faults: string[] = [];
  page.on("pageerror", (error) => faults.push(error.message));
  await page.goto(paths.logIn(paths.programme("2012")));
  await page.getByRole("textbox", { name: "Email address" }).fill(rows[0]?.email ?? "");
  await page.getByLabel("Password", { exact: true }).fill(password);
  await page.getByRole("button", { name: "Log in" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("2012 programme");
  const units = page.getByRole("table", { name: "Units of the 2012 programme" }).getByRole("row");
  await expect(units.nth(4)).toBeVisible();
  await expect(page.getByRole("img", { name: /^Stacked bar chart/ }).first()).toBeAttached();
  const drawnAfterLogIn = await page.getByRole("main").textContent();

  await page.goto(paths.programme("2012"));
  if (way === "script") await scriptRuns(page);
  await expect(units.nth(4)).toBeVisible();
  expect(await page.getByRole("main").textContent()).toBe(drawnAfterLogIn);
  expect(faults).toEqual([]);
});
