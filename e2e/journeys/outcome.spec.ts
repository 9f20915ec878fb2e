import { expect } from "@playwright/test";
import { paths } from "@/lib/paths";
import { expectSaid, ofWay, test } from "../fixtures/journey";
import { OutcomePage } from "../pages/outcome-page";

// The window of one unit is open; the draft of the other is not shown yet.
const surrey = { slug: "surrey-sussex", name: "Surrey and Sussex", issue: "3.C1 Service agreements", show: [] };
const cssSouth = {
  slug: "css-south",
  name: "CSS South",
  issue: "3.C4 Account management",
  show: ["Moderator 2, NHS CB"],
};

test("a unit answers a draft, it is issued with its reasons, and its flags open", async ({ as, way }) => {
  const it = ofWay(way, surrey, cssSouth);
  for (const name of it.show) {
    const moderator = await as(name);
    await moderator.goto(paths.ratings(it.slug, 3));
    await moderator.getByRole("button", { name: "Show the draft to the unit" }).click();
    await expectSaid(moderator, "The draft is shown to the unit");
  }
  const decider = new OutcomePage(await as("Decision maker, NHS CB"));
  await decider.goto(it.slug);
  await expect(decider.page.getByRole("link", { name: "Check and issue" })).toHaveCount(0);

  const unit = new OutcomePage(await as(`CSU lead, ${it.name}`));
  await unit.page.goto(paths.myWork());
  await unit.page.getByRole("link", { name: /draft/i }).first().click();
  await expect(unit.page.getByRole("heading", { level: 1 })).toContainText("Outcome");
  await unit.represent("");
  await expectSaid(unit.page, "There is a problem");
  const words = "We ask NHS CB to read page 9 of the plan again.";
  await unit.represent(words);
  await expectSaid(unit.page, "Your representation is sent to NHS CB.");
  await expect(unit.page.getByText(words)).toBeVisible();
  await unit.closeTime();
  await expectSaid(unit.page, "The time for representations is closed.");

  await decider.page.goto(paths.decisions());
  await decider.page.getByRole("link", { name: it.name }).first().click();
  await expect(decider.page.getByText(words)).toBeVisible();
  await decider.checkAndIssue();
  await expectSaid(decider.page, /issued/);

  await unit.goto(it.slug);
  await expect(unit.page.getByText("Outcome issued").first()).toBeVisible();
  // Said once, when it was done.
  await expect(unit.page.getByText("The time for representations is closed.")).toHaveCount(0);
  await expect(unit.page.getByRole("heading", { name: "What must be done, by when" })).toBeVisible();
  await unit.page.goto(paths.unitFlags(it.slug));
  await unit.page.getByRole("link", { name: it.issue }).click();
  for (const term of ["Done means", "Root cause", `Owner at ${it.name}`, "Owner at NHS CB", "Test"]) {
    await expect(unit.page.getByRole("term").filter({ hasText: term })).toBeVisible();
  }
  await expect(unit.page.getByRole("heading", { name: "Milestones" })).toBeVisible();
  await unit.page.goto(paths.myWork());
  await expect(unit.page.getByRole("link", { name: `Agree the plan: ${it.issue}` })).toBeVisible();
});
