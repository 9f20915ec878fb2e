import { expect } from "@playwright/test";
import { paths } from "@/lib/paths";
import { expectSaid, ofWay, test } from "../fixtures/journey";
import { scoreTheRest } from "../fixtures/score-the-rest";
import { CriterionPage } from "../pages/criterion-page";
import { DeclarationPage } from "../pages/declaration-page";
import { HandInPage } from "../pages/hand-in-page";
import { ModerateCriterionPage } from "../pages/moderate-criterion-page";
import { ModerationPage } from "../pages/moderation-page";
import { OutcomePage } from "../pages/outcome-page";
import { PanelPage } from "../pages/panel-page";
import { RatingsPage } from "../pages/ratings-page";
import { ReviewPage } from "../pages/review-page";

// Essex has two criteria of twenty to answer. Without script it is Cumbria and Lancashire, with nine.
const essex = { slug: "essex", name: "Essex", extend: false };
const cumbria = { slug: "cumbria-lancashire", name: "Cumbria and Lancashire", extend: true };
const panel = ["Reviewer 2, NHS CB", "Reviewer 4, NHS CB", "Reviewer 6, NHS CB"];
const said = "The plan names who does it, and by when.";

test("from the first evidence to the issued outcome", async ({ as, way, client }) => {
  const it = ofWay(way, essex, cumbria);
  const office = new PanelPage(await as("Programme office, NHS CB"));
  await office.goto(it.slug);
  if (it.extend) {
    // Later than the programme office's own story gives, which walks this unit's panel as well.
    await office.giveMoreTime(2, 10, "The clusters close their accounts together.");
    await expectSaid(office.page, "It is now due on 2 October 2012");
  }

  const unit = new CriterionPage(await as(`CSU contributor, ${it.name}`));
  const lead = new HandInPage(await as(`CSU lead, ${it.name}`));
  await lead.goto(it.slug);
  const fixes = await lead.page.getByRole("link", { name: /^Fix 3\./ }).allTextContents();
  for (const code of new Set(fixes.map((text) => text.slice("Fix ".length)))) {
    await unit.goto(it.slug, code);
    await unit.point({ document: "Full business plan", page: "3", shows: "Who does it, and by when" });
    await expectSaid(unit.page, "The pointer is added.");
    await unit.answer.fill(said);
    await unit.isReady("Yes");
    await unit.saveAndGoToTheList();
    await expect(unit.page.getByRole("listitem").filter({ hasText: code })).toContainText("Ready");
  }
  await lead.goto(it.slug);
  await lead.signOff.click();
  await expectSaid(lead.page, "Signed off.");
  await lead.submit.click();
  await expect(lead.page.getByRole("heading", { name: "Submitted", level: 1 })).toBeVisible();

  await office.goto(it.slug);
  await office.assignModerator("Moderator 1, NHS CB");
  await expectSaid(office.page, "Moderator 1, NHS CB is assigned");
  for (const name of panel) {
    await office.assignReviewer(name);
    await expectSaid(office.page, `${name} is assigned`);
  }
  for (const name of panel) {
    const reviewer = new DeclarationPage(await as(name));
    await reviewer.goto(it.slug);
    await reviewer.declareNone();
    await expect(reviewer.page.getByRole("heading", { level: 1 })).toContainText("0 of 20 scored");
    const review = new ReviewPage(reviewer.page);
    await review.goto(it.slug, "3.C1");
    await review.give("3", said);
    await review.saveAndGoOn();
    await expect(review.heading("3.C2")).toBeVisible();
    await scoreTheRest(client, it.slug, name, "3.C1");
    await review.submit(it.slug);
    await expectSaid(review.page, "Your review is submitted.");
  }

  const moderator = new ModerationPage(await as("Moderator 1, NHS CB"));
  await moderator.goto(it.slug);
  // All gave 3 everywhere: one is left out, to be recorded by itself.
  await moderator.page.getByRole("checkbox", { name: "3.C1 Service agreements: 3" }).uncheck();
  await moderator.agreeTogether(panel, said);
  await expectSaid(moderator.page, "19 criteria are recorded.");
  await moderator.open("3.C1 Service agreements");
  const dissent = { dissent: "All hold that the letters on page 6 suffice only until March." };
  const moves = panel.map((who) => ({ who, why: "Few agreements on page 6 are signed." }));
  await new ModerateCriterionPage(moderator.page).record({
    agreed: "2",
    reasons: "Few agreements on page 6 are signed.",
    present: panel,
    moves,
    ...dissent,
  });
  await expectSaid(moderator.page, "Every criterion is.");
  for (const name of panel) {
    const member = new ModerationPage(await as(name));
    await member.goto(it.slug);
    await member.confirm();
    await expectSaid(member.page, "You confirmed this record");
  }

  const ratings = new RatingsPage(moderator.page);
  await ratings.goto(it.slug);
  for (const name of ["Leadership", "Customer", "Business", "Delivery"]) {
    await ratings.rate(name, name === "Customer" ? "Marginal" : "Good progress");
    await expectSaid(ratings.page, `${name} is rated.`);
  }
  await ratings.draft("B", "", "The unit has shown most of what was asked.");
  await expectSaid(ratings.page, "The outcome is drafted.");
  await ratings.addProposedIssue("3.C1 Service agreements", "Agreements are signed with every customer.");
  await expectSaid(ratings.page, "Issue added: 3.C1 Service agreements");
  await ratings.showToUnit();
  await expectSaid(ratings.page, "The draft is shown to the unit");

  const outcome = new OutcomePage(lead.page);
  await outcome.goto(it.slug);
  await outcome.closeTime();
  await expectSaid(lead.page, "The time for representations is closed.");
  const decider = new OutcomePage(await as("Decision maker, NHS CB"));
  await decider.goto(it.slug);
  await decider.checkAndIssue();
  await expectSaid(decider.page, "issued");

  await outcome.goto(it.slug);
  await expect(lead.page.getByText("Few agreements on page 6 are signed.").first()).toBeVisible();
  await lead.page.goto(paths.myWork());
  await expect(lead.page.getByRole("link", { name: "Agree the plan: 3.C1 Service agreements" })).toBeVisible();
  await lead.page.goto(paths.unit(it.slug));
  const story = lead.page.getByRole("main");
  for (const words of [
    "Checkpoint 1",
    "Checkpoint 2",
    "Checkpoint 3",
    "Customers",
    "open flag",
    "History, newest first",
  ]) {
    await expect(story).toContainText(words);
  }
  await expect(story).toContainText("B proceeds, rapid management");
});
