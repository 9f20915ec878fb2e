import { expect } from "@playwright/test";
import { paths } from "@/lib/paths";
import { expectSaid, ofWay, test } from "../fixtures/journey";

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
