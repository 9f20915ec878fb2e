import { expect } from "@playwright/test";
import { expectSaid, ofWay, test } from "../fixtures/journey";
import { CheckpointPage } from "../pages/checkpoint-page";
import { DeclarationPage } from "../pages/declaration-page";
import { PanelPage } from "../pages/panel-page";

const office = "Programme office, NHS CB";

const openSecond = `
  update "Checkpoint" c set status = 'open', "openedAt" = now()
  from "Programme" p where p.id = c."programmeId" and p."isRehearsal" and c.number = 2`;

test("opens a checkpoint in its order, and its criteria freeze", async ({ as, client, way }) => {
  // A rehearsal opens its checkpoints one after the other; each way has one, and the second is opened for the third's sake.
  const number = ofWay(way, 1, 3);
  const checkpoint = new CheckpointPage(await as(office));
  await checkpoint.openFromOverview("Rehearsal", number);
  if (number === 3) {
    await expect(
      checkpoint.page.getByText("Open Checkpoint 2 first: units come to this one through it."),
    ).toBeVisible();
    await expect(checkpoint.page.getByRole("button", { name: /^Open/ })).toHaveCount(0);
    await client.query(openSecond);
    await checkpoint.page.reload();
  }
  await expect(checkpoint.page.getByText("They can still be changed")).toBeVisible();
  await expect(checkpoint.unit("Arden")).toContainText("Not open");
  await checkpoint.openCheckpoint(`Checkpoint ${number}`);
  await expectSaid(
    checkpoint.page,
    ofWay(way, "The checkpoint is open. 26 units can prepare.", "The checkpoint is open."),
  );
  await expect(checkpoint.page.getByText("when its criteria were frozen")).toBeVisible();
  await expect(checkpoint.page.getByRole("button", { name: /^Open/ })).toHaveCount(0);
  await expect(checkpoint.unit("Arden")).toContainText(ofWay(way, "Preparing", "Not open"));
});

test("fills a panel, reminds one member and replaces another", async ({ as, way }) => {
  const csu = ofWay(way, "north-yorkshire-humber", "greater-east-midlands");
  const panel = new PanelPage(await as(office));
  await panel.goto(csu);
  await panel.assignModerator("Moderator 1, NHS CB");
  await expectSaid(panel.page, "Moderator 1, NHS CB is assigned and will be told by mail.");
  for (const number of [1, 2, 3]) {
    await panel.assignReviewer(`Reviewer ${number}, NHS CB`);
    await expectSaid(panel.page, `Reviewer ${number}, NHS CB is assigned`);
  }
  await panel.remind("Reviewer 1, NHS CB");
  await expectSaid(panel.page, "Reviewer 1, NHS CB is reminded by mail.");
  await expect(panel.seat("Reviewer 1, NHS CB")).toContainText("Reminded 14 September 2012");
  await panel.replace("Reviewer 3, NHS CB", "Reviewer 5, NHS CB", "");
  await expectSaid(panel.page, "There is a problem");
  await expect(panel.page.locator(".nhsuk-error-summary:visible")).toBeFocused();
  await panel.replace("Reviewer 3, NHS CB", "Reviewer 5, NHS CB", "Away until October.");
  await expectSaid(panel.page, "Reviewer 5, NHS CB has taken the place");
  await expect(panel.seat("Reviewer 3, NHS CB")).toContainText("Away until October.");
  await expect(panel.seat("Reviewer 5, NHS CB")).toContainText("To declare interests");

  const reviewer = new DeclarationPage(await as("Reviewer 5, NHS CB"));
  await reviewer.goto(csu);
  await reviewer.declareNone();
  await expect(reviewer.page.getByRole("heading", { level: 1 })).toContainText("Your review: 0 of 20 scored");
  await panel.goto(csu);
  await expect(panel.seat("Reviewer 5, NHS CB")).toContainText("Scoring");
});

test("gives a unit more time, with a reason that the unit reads", async ({ as, way }) => {
  const unit = ofWay(
    way,
    { slug: "essex", name: "Essex" },
    { slug: "cumbria-lancashire", name: "Cumbria and Lancashire" },
  );
  const panel = new PanelPage(await as(office));
  await panel.goto(unit.slug);
  await panel.giveMoreTime(23, 9, "The auditors come a week later.");
  await expectSaid(panel.page, "working day");
  await panel.giveMoreTime(28, 9, "The auditors come a week later.");
  await expectSaid(panel.page, "It is now due on 28 September 2012, 5:00pm.");
  await expect(panel.page.getByText("To 28 September 2012, 5:00pm: The auditors come a week later.")).toBeVisible();
  const lead = await as(`CSU lead, ${unit.name}`);
  await lead.goto(`/csus/${unit.slug}/checkpoints/3`);
  await expect(lead.getByText("Due 28 September 2012, 5:00pm, extended")).toBeVisible();
});
