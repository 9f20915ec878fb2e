import { expect } from "@playwright/test";
import { expectSaid, ofWay, test } from "../fixtures/journey";
import { ModerateCriterionPage } from "../pages/moderate-criterion-page";
import { ModerationPage } from "../pages/moderation-page";
import { OutcomePage } from "../pages/outcome-page";
import { RatingsPage } from "../pages/ratings-page";

const reviewers = (...numbers: number[]) => numbers.map((number) => `Reviewer ${number}, NHS CB`);

// Both have 3.D4 still to record, at 4, 2 and 3; the first has nothing recorded, the second half.
const northEastLondon = { slug: "north-east-london", moderator: 2, panel: reviewers(2, 3, 6), together: 4 };
const southLondon = { slug: "south-london", moderator: 1, panel: reviewers(1, 2, 5), together: 2 };

test("a moderator records what the panel agreed, most disagreement first", async ({ as, way }) => {
  const it = ofWay(way, northEastLondon, southLondon);
  const [high = "", low = ""] = it.panel;
  const agenda = new ModerationPage(await as(`Moderator ${it.moderator}, NHS CB`));
  await agenda.goto(it.slug);
  const apart = await agenda.discussFirst.getByText(/^\d apart/).allTextContents();
  expect(apart).toEqual([...apart].sort((a, b) => Number(b[0]) - Number(a[0])));
  for (const name of it.panel) await expect(agenda.discussFirst.first()).toContainText(name);

  await agenda.open("3.D4 Systems and estates");
  const criterion = new ModerateCriterionPage(agenda.page);
  for (const name of it.panel) await expect(criterion.page.getByRole("term").filter({ hasText: name })).toBeVisible();
  const agreed = { agreed: "3", reasons: "Page 5 names each lease and its end.", present: it.panel };
  await criterion.record(agreed);
  await expectSaid(criterion.page, "There is a problem");
  const moves = [{ who: high, why: "The leases on page 5 end in March." }];
  await criterion.record({ ...agreed, moves, dissent: "One member holds that two estates have no plan." });
  await expectSaid(criterion.page, "3.D4 is recorded.");

  await agenda.goto(it.slug);
  await agenda.agreeTogether(it.panel, "The plan names who does it, and by when.");
  await expectSaid(agenda.page, `${it.together} criteria are recorded.`);
  // The scores themselves stay as they were submitted.
  const reviewer = new ModerationPage(await as(low));
  await reviewer.goto(it.slug);
  await reviewer.open("3.D4 Systems and estates");
  await expect(reviewer.page.getByText("The leases on page 5 end in March.")).toBeVisible();
  await expect(reviewer.page.getByRole("term").filter({ hasText: high })).toBeVisible();
});

// Every criterion is recorded. In the second unit one member has still to confirm, and confirms here.
const kent = {
  slug: "kent-medway",
  name: "Kent and Medway",
  moderator: 1,
  toConfirm: [],
  departs: { test: "Delivery", to: "Marginal" },
  issue: "3.C2 Customer confidence",
};
const hertfordshire = {
  slug: "hertfordshire",
  name: "Hertfordshire",
  moderator: 2,
  toConfirm: reviewers(6),
  departs: { test: "Delivery", to: "Marginal" },
  issue: "3.C1 Service agreements",
};

test("the panel rates by the rule or says why not, drafts the outcome and shows it to the unit", async ({
  as,
  way,
}) => {
  const it = ofWay(way, kent, hertfordshire);
  for (const name of it.toConfirm) {
    const member = new ModerationPage(await as(name));
    await member.goto(it.slug);
    await member.disagree("");
    await expectSaid(member.page, "Say what you do not agree with");
    await member.disagree("The letters on page 6 were not counted.");
    await expectSaid(member.page, "The moderator sees it.");
    await expect(member.page.getByText(`${name} does not agree. Next: the moderator changes the record`)).toBeVisible();
    await member.confirm();
    await expectSaid(member.page, "You confirmed this record, and it is locked.");
  }
  const unit = new OutcomePage(await as(`CSU lead, ${it.name}`));
  await unit.goto(it.slug);
  await expect(unit.page.getByText("There is no outcome to read yet.")).toBeVisible();

  const ratings = new RatingsPage(await as(`Moderator ${it.moderator}, NHS CB`));
  await ratings.goto(it.slug);
  for (const test of ["Leadership", "Customer", "Business", "Delivery"]) {
    const proposed = await ratings.page
      .getByRole("form", { name: `Rate ${test}` })
      .locator("xpath=preceding-sibling::p")
      .getByText(/By the rule:/)
      .textContent();
    const rating = /marginal/.test(proposed ?? "") ? "Marginal" : "Good progress";
    await ratings.rate(test, rating);
    await expectSaid(ratings.page, `${test} is rated.`);
  }
  await ratings.rate(it.departs.test, it.departs.to);
  await expectSaid(ratings.page, "Say why the panel departs from the rule");
  await ratings.rate(it.departs.test, it.departs.to, "The mobilisation dates were missed in August.");
  await expectSaid(ratings.page, `${it.departs.test} is rated.`);

  await ratings.draft("A", "", "The unit has shown most of what was asked.");
  await expectSaid(ratings.page, "Say why the panel departs from the rule");
  await ratings.draft("B", "", "The unit has shown most of what was asked.");
  await expectSaid(ratings.page, "The outcome is drafted.");
  await ratings.addProposedIssue(it.issue, "Agreements are signed with every customer.");
  await expectSaid(ratings.page, `Issue added: ${it.issue}`);
  await unit.goto(it.slug);
  await expect(unit.page.getByText("There is no outcome to read yet.")).toBeVisible();

  await ratings.showToUnit();
  await expectSaid(ratings.page, "The draft is shown to the unit");
  await unit.goto(it.slug);
  await expect(unit.page.getByText("B proceeds, rapid management")).toBeVisible();
  await expect(unit.page.getByText("The mobilisation dates were missed in August.")).toBeVisible();
});
