import { expect } from "@playwright/test";
import { expectSaid, ofWay, test } from "../fixtures/journey";
import { FlagPage } from "../pages/flag-page";
import { MyWorkPage } from "../pages/my-work-page";

// Clearance is proposed in both.
const manchester = {
  slug: "greater-manchester",
  name: "Greater Manchester",
  flag: "What CCGs said has no owner",
  owner: 2,
};
const hertfordshire = {
  slug: "hertfordshire",
  name: "Hertfordshire",
  flag: "Notice terms make it hard for a CCG to leave",
  owner: 3,
};

test("a clearance is declined, proposed again and given; the flag comes back, and is planned anew", async ({
  as,
  way,
}) => {
  const it = ofWay(way, manchester, hertfordshire);
  const office = new FlagPage(await as("Programme office, NHS CB"));
  const unit = new FlagPage(await as(`CSU lead, ${it.name}`));
  const unitWork = new MyWorkPage(unit.page);
  const owner = new MyWorkPage(await as(`Reviewer ${it.owner}, NHS CB`));
  await office.goto(it.slug, it.flag);
  await office.give("Say what is missing", "");
  await expectSaid(office.page, /There is a problem\s*Say what is missing/);
  await office.give("Say what is missing", "The third letter names no owner.");
  await expectSaid(office.page, "The unit is told what is missing.");

  await unitWork.open(`Do what is missing: ${it.flag}`, it.flag);
  await expect(unit.page.getByText("NHS CB did not clear it: The third letter names no owner.")).toBeVisible();
  const progress = "The third letter names the director of finance.";
  await unit.addProgress(progress, "Full business plan");
  await expect(unit.page.getByText(progress)).toBeVisible();
  await unit.give("Propose clearance");
  await expectSaid(unit.page, "Clearance is proposed.");
  await office.page.reload();
  await office.give("Clear this flag");
  await expectSaid(office.page, "The flag is cleared.");
  await unitWork.goto();
  await expect(unitWork.about(it.flag)).toHaveCount(0);

  await owner.open(`Check that it stayed mended: ${it.flag}`, it.flag);
  const check = new FlagPage(owner.page);
  await check.give("It stayed mended");
  await expectSaid(check.page, "Recorded that it stayed mended.");
  await owner.goto();
  await expect(owner.about(it.flag)).toHaveCount(0);

  await office.page.reload();
  await office.give("It has come back", "Two CCGs say that nothing has changed.");
  await expectSaid(office.page, "The flag is open again, and counted as come back.");
  for (const work of [unitWork, owner]) {
    await work.goto();
    await expect(work.about(it.flag)).toContainText("It has come back");
  }
  await unitWork.open(`Agree the plan: ${it.flag}`, it.flag);
  await expect(unit.page.getByText("It has come back: Two CCGs say that nothing has changed.")).toBeVisible();
  await expect(unit.page.getByText("Back, 2nd time")).toBeVisible();
  const before = "plan 1, which both sides agreed on 14 June 2012";
  await expect(unit.page.getByText(`Nothing has changed since ${before}.`)).toBeVisible();
  await unit.changePlan("Two CCGs confirm it", ["19", "10", "2012"], ["26", "10", "2012"]);
  await expectSaid(unit.page, "The plan is changed.");
  const changes = await unit.comparison(`2 changes since ${before}`);
  await expect(changes).toContainText("26 October 2012");
  await expect(changes).toContainText("Milestone: Two CCGs confirm it");
  await unit.agreePlan();
  await expectSaid(unit.page, "The other side must agree it too.");
  await office.page.reload();
  await office.agreePlan();
  await expectSaid(office.page, "It binds now.");
  await expect(office.page.getByText("Plan 2. ", { exact: false })).toBeVisible();
  await expect(await office.comparison(`2 changes since ${before}`)).toContainText("Due 19 October 2012");
});
