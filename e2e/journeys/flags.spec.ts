import { expect } from "@playwright/test";
import { paths } from "@/lib/paths";
import { expectSaid, ofWay, test } from "../fixtures/journey";
import { FlagPage } from "../pages/flag-page";

const northEast = { slug: "north-east", name: "North East", flag: "3.C4 Account management", moderator: 2 };
const westYorkshire = { slug: "west-yorkshire", name: "West Yorkshire", flag: "3.B6 Resilience", moderator: 1 };

test("both sides agree a plan, the unit works it, and someone else than the raiser clears it", async ({ as, way }) => {
  const it = ofWay(way, northEast, westYorkshire);
  const unit = new FlagPage(await as(`CSU lead, ${it.name}`));
  await unit.page.goto(paths.myWork());
  await unit.page.getByRole("link", { name: `Agree the plan: ${it.flag}` }).click();
  await unit.changePlan("Deputies are named for each post", ["31", "11", "2012"]);
  await expectSaid(unit.page, "Enter a real date, like 14 9 2012");
  await unit.changePlan("Deputies are named for each post", ["", "", ""]);
  await expectSaid(unit.page, "Enter the day on which milestone 1 is due");
  // What was typed is still there.
  await expect(unit.page.getByRole("textbox", { name: "Milestone 1", exact: true })).toHaveValue(/^Deputies are/);
  await unit.changePlan("Deputies are named for each post", ["21", "9", "2012"]);
  await expectSaid(unit.page, "The plan is changed. Both sides must now agree it.");
  await expect(unit.page.getByRole("cell", { name: "21 September 2012" })).toBeVisible();
  await unit.agreePlan();
  await expectSaid(unit.page, "The other side must agree it too.");
  const raiser = new FlagPage(await as(`Moderator ${it.moderator}, NHS CB`));
  await raiser.goto(it.slug, it.flag);
  await raiser.agreePlan();
  await expectSaid(raiser.page, "It binds now.");

  await unit.page.reload();
  await unit.give("Start the work");
  await expectSaid(unit.page, "The work has started.");
  await unit.addProgress("Nine of twelve letters are signed.", "Full business plan");
  await expectSaid(unit.page, "Added.");
  await expect(unit.page.getByRole("alert").filter({ hasText: "The work has started." })).toHaveCount(0);
  await expect(unit.page.getByText("Nine of twelve letters are signed.")).toBeVisible();
  await expect(unit.page.getByText("1 milestone still to do")).toBeVisible();
  await expect(unit.page.getByRole("button", { name: "Propose clearance" })).toHaveCount(0);

  await unit.give("Ask for more time", "Two CCGs meet only in October.");
  await expectSaid(unit.page, "You have asked NHS CB for more time.");
  const office = new FlagPage(await as("Programme office, NHS CB"));
  await office.page.goto(paths.myWork());
  await office.page.getByRole("link", { name: `Give more time, or say no: ${it.flag}` }).click();
  await expect(office.page.getByText(`${it.name} asked for more time on 14 September 2012`)).toBeVisible();
  await office.give("Say no to more time", "October is after the end of the plan.");
  await expectSaid(office.page, "You said no to more time.");
  await unit.page.reload();
  await expect(unit.page.getByText("NHS CB said no to more time: October is after")).toBeVisible();

  await unit.recordAsDone(1, "");
  await expectSaid(unit.page, "Say what");
  await unit.recordAsDone(1, "All twelve letters are signed.");
  await expectSaid(unit.page, "The milestone is recorded as done.");
  await unit.give("Propose clearance");
  await expectSaid(unit.page, "Clearance is proposed.");

  await raiser.page.reload();
  await expect(
    raiser.page.getByText("You raised this, so someone else at NHS CB must clear it.", { exact: true }),
  ).toBeVisible();
  await expect(raiser.page.getByRole("button", { name: "Clear this flag" })).toHaveCount(0);
  await office.page.goto(paths.myWork());
  await office.page
    .getByRole("listitem")
    .filter({ hasText: it.name })
    .getByRole("link", { name: new RegExp(`^Clear, or say what is missing: ${it.flag}`) })
    .click();
  await office.give("Clear this flag");
  await expectSaid(office.page, "The flag is cleared.");
  await expect(office.page.getByText("To be checked on 9 November 2012.")).toBeVisible();
  await unit.page.goto(paths.unitTimeline(it.slug));
  await expect(unit.page.getByRole("main")).toContainText(it.flag);
});
