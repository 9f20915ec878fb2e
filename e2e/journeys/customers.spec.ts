import { expect } from "@playwright/test";
import { paths } from "@/lib/paths";
import { expectSaid, ofWay, test } from "../fixtures/journey";
import { CommissioningSupportPage } from "../pages/commissioning-support-page";
import { CommitmentPage } from "../pages/commitment-page";
import { CustomersPage } from "../pages/customers-page";
import { IntentPage } from "../pages/intent-page";

const halton = {
  ccg: { odsCode: "01F", name: "NHS Halton" },
  line: { slug: "redesign", name: "Support for redesign" },
  unit: { slug: "merseyside", name: "Merseyside", reviewer: "Reviewer 1, NHS CB" },
  tooDear: "3.00",
};
const eastHertfordshire = {
  ccg: { odsCode: "06K", name: "NHS East and North Hertfordshire" },
  line: { slug: "business-intelligence", name: "Business intelligence" },
  unit: { slug: "hertfordshire", name: "Hertfordshire", reviewer: "Reviewer 3, NHS CB" },
  tooDear: "12.00",
};

test("a CCG's lead records, confirms and withdraws an intent, and both sides read the same", async ({ as, way }) => {
  const { ccg, line, unit, tooDear } = ofWay(way, halton, eastHertfordshire);
  const lead = await as(`CCG lead, ${ccg.name}`);
  const support = new CommissioningSupportPage(lead);
  await support.goto(ccg.odsCode);
  const left = await support.leftInPence();
  const customers = new CustomersPage(await as(`CSU lead, ${unit.name}`));
  await customers.goto(unit.slug);
  const before = (await customers.confirmedIncome().textContent()) ?? "";
  await expect(customers.line(ccg.name, line.name)).toHaveCount(0);

  const intent = new IntentPage(lead);
  await intent.goto(ccg.odsCode, line.slug);
  await intent.page.getByRole("button", { name: "Continue" }).click();
  await expectSaid(lead, "Select how you will get it");
  await intent.chooseRoute("Buy from a CSU");
  await intent.fill(unit.name, tooDear, "Intends");
  await intent.saveDraft();
  await expectSaid(lead, "over your allowance");
  await intent.fill(unit.name, "0.50", "Intends");
  await intent.saveDraft();
  await expectSaid(lead, "draft");
  await customers.goto(unit.slug);
  await expect(customers.line(ccg.name, line.name)).toHaveCount(0);

  const commitment = new CommitmentPage(lead);
  await commitment.confirm();
  await expectSaid(lead, "Confirmed. It is in force now.");
  expect(await support.leftInPence()).toBe(left - 50);
  await expect(support.line(line.name, unit.name)).toContainText("Intends");
  await customers.goto(unit.slug);
  await expect(customers.line(ccg.name, line.name)).toContainText("£0.50");
  const after = (await customers.confirmedIncome().textContent()) ?? "";
  expect(after).not.toBe(before);

  // The customer test is scored beside the same figure.
  const reviewer = await as(unit.reviewer);
  await reviewer.goto(paths.reviewCriterion(unit.slug, 3, "3.C1"));
  await expect(reviewer.getByRole("region", { name: "What CCGs have confirmed" })).toContainText(
    after.replace(" a year", ""),
  );

  await support.openLine(line.name, unit.name);
  await lead.getByRole("link", { name: "Step back" }).click();
  await commitment.stepBack("Withdrawn", "No.");
  await expectSaid(lead, "10 characters");
  await commitment.stepBack("Withdrawn", "The work stays with us after all.");
  await expectSaid(lead, 'The stage is now "Withdrawn".');
  await expect(lead.getByText("The work stays with us after all.")).toBeVisible();
  await support.goto(ccg.odsCode);
  expect(await support.leftInPence()).toBe(left);
  await customers.goto(unit.slug);
  await expect(customers.confirmedIncome()).toHaveText(before);
  await expect(customers.page.getByText("The work stays with us after all.")).toHaveCount(0);
});
