import { expect } from "@playwright/test";
import { emptyPdf, longNamedPdf, makeLargePdf, oneOfEachKind, pageNamedPdf } from "../fixtures/documents";
import { expectSaid, logIn, ofWay, scriptRuns, test } from "../fixtures/journey";
import { CheckReceiptPage } from "../pages/check-receipt-page";
import { CriterionPage } from "../pages/criterion-page";
import { EvidencePage } from "../pages/evidence-page";
import { HandInPage } from "../pages/hand-in-page";
import { IncomePage } from "../pages/income-page";

// Arden has answered everything; South Yorkshire has signed off too, which the first change undoes.
const arden = { slug: "arden", name: "Arden", ccg: /Coventry and Rugby/ };
const southYorkshire = { slug: "south-yorkshire", name: "South Yorkshire", ccg: /Sheffield/ };

test("a contributor uploads documents of every kind", async ({ as, way }) => {
  const unit = ofWay(way, arden, southYorkshire);
  const evidence = new EvidencePage(await as(`CSU contributor, ${unit.name}`));
  await evidence.goto(unit.slug);
  await expect(evidence.page.getByText(/names who wrote and changed it/).last()).toBeVisible();
  const files = await oneOfEachKind(evidence.page);
  if (way === "script") {
    await evidence.upload(...files);
    for (const { name } of files) await expect(evidence.transfer(name)).toContainText("Ready", { timeout: 30_000 });
  } else {
    for (const file of files) {
      await evidence.upload(file);
      await expectSaid(evidence.page, "1 document ready");
    }
  }
  for (const { name } of files) await expect(evidence.document(name.replace(/\.\w+$/, ""))).toBeVisible();
});

test("a file that no case takes is refused with a sentence that says what to do", async ({ as, way }, info) => {
  const unit = ofWay(way, arden, southYorkshire);
  const evidence = new EvidencePage(await as(`CSU contributor, ${unit.name}`));
  await evidence.goto(unit.slug);
  const before = await evidence.page.getByRole("heading", { level: 3 }).allTextContents();
  const isRefused = async (sentence: RegExp) => {
    const said = evidence.page.getByRole("alert").filter({ hasText: sentence });
    await expect(said).toBeVisible({ timeout: 30_000 });
    await evidence.goto(unit.slug);
  };
  await evidence.upload(emptyPdf);
  await isRefused(/is empty\. Choose one that has something in it/);
  await evidence.upload(pageNamedPdf);
  await isRefused(/is not a PDF, whatever its name says\. Save it as a PDF/);
  await evidence.upload(longNamedPdf);
  await isRefused(/Shorten it to 100 characters/);
  await evidence.upload(await makeLargePdf(info.outputPath("Large.pdf")));
  await isRefused(/must be 100MB or smaller\. Make its pictures smaller, or split it/);
  expect(await evidence.page.getByRole("heading", { level: 3 }).allTextContents()).toEqual(before);
});

test("a contributor answers, and points to the page that proves it", async ({ as, way }) => {
  const unit = ofWay(way, arden, southYorkshire);
  const criterion = new CriterionPage(await as(`CSU contributor, ${unit.name}`));
  await criterion.goto(unit.slug, "3.L2");
  if (way === "script") await scriptRuns(criterion.page);
  const words = `The host's board met on 3 September, ${way}.`;
  await criterion.answer.fill(words);
  await criterion.isReady("Yes");
  // With script it saves itself while it is typed.
  if (way === "script") {
    await expect(criterion.saveStatus).toHaveText(/^Saved at \d+:\d\d[ap]m$/);
    await criterion.page.reload();
    await expect(criterion.answer).toHaveValue(words);
  }
  await criterion.saveAndGoToTheList();
  await expect(criterion.page.getByRole("listitem").filter({ hasText: "3.L2" })).toContainText("Ready");

  await criterion.goto(unit.slug, "3.L2");
  await expect(criterion.answer).toHaveValue(words);
  await criterion.point({ document: "Appointments", page: "12", shows: "Each director is in post" });
  await expectSaid(criterion.page, "2 pages");
  await criterion.point({ document: "Appointments", page: "2", shows: "Each director is in post" });
  await expectSaid(criterion.page, "The pointer is added.");
  await expect(criterion.pointer("Appointments")).toContainText("page 2: Each director is in post");
  await criterion.changePointer("Appointments", {
    document: "Letter of the host",
    page: "90",
    shows: "The host agrees",
  });
  await expectSaid(criterion.page, "There is a problem");
  await criterion.changePointer("Appointments", {
    document: "Letter of the host",
    page: "2",
    shows: "The host agrees",
  });
  await expectSaid(criterion.page, "The pointer is changed.");
  await expect(criterion.pointer("Letter of the host")).toContainText("paragraph 2: The host agrees");
  await criterion.withdrawPointer("Letter of the host");
  await expectSaid(criterion.page, "The pointer is withdrawn.");
  await expect(criterion.pointer("Letter of the host")).toHaveCount(0);
});

test("a contributor states break-even and expected income", async ({ as, way }) => {
  const unit = ofWay(way, arden, southYorkshire);
  const income = new IncomePage(await as(`CSU contributor, ${unit.name}`));
  await income.goto(unit.slug);
  await income.stateBreakEven("a lot");
  await expectSaid(income.page, "There is a problem");
  await income.stateBreakEven("12,500,000.00");
  await expectSaid(income.page, "The break-even income is saved.");
  await expect(income.page.getByText("£12,500,000.00")).toBeVisible();
  await income.expectIncome(/Isle of Wight/, "Business intelligence", "120,000");
  await expectSaid(income.page, "The expected income is saved.");
  await expect(income.row(/Isle of Wight/, "Business intelligence")).toContainText("£120,000.00");
  await income.takeOut(/Isle of Wight/, "Business intelligence");
  await expectSaid(income.page, "The line is taken out of the list.");
  await expect(income.row(/Isle of Wight/, "Business intelligence")).toHaveCount(0);
});

test("what is typed when a session ends is not lost: after logging in elsewhere it is sent again", async ({
  as,
  baseURL,
  client,
  way,
}) => {
  const unit = ofWay(way, arden, southYorkshire);
  const contributor = `CSU contributor, ${unit.name}`;
  const criterion = new CriterionPage(await as(contributor));
  const { page } = criterion;
  await criterion.goto(unit.slug, "3.L3");
  if (way === "script") await scriptRuns(page);
  await client.query(
    `update "Session" set "endedAt" = now() where "personId" = (select id from "Person" where name = $1) and "endedAt" is null`,
    [contributor],
  );
  const words = `The lead of each function, with "quotes" & <signs>,\nand a second line, ${way}.`;
  await criterion.answer.fill(words);
  await criterion.saveAndGoToTheList();
  if (way === "script") {
    await expectSaid(page, /You have been logged out, and nothing was saved\./);
    await expect(criterion.answer).toHaveValue(words);
  } else {
    await expect(page).toHaveTitle(/^You have been logged out, and nothing was saved/);
    await expect(page.getByRole("textbox", { name: "What you typed" })).toHaveValue(words);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBe(0);
    // Too early, it is kept again.
    await page.getByRole("button", { name: "Send it again" }).click();
    await expect(page.getByRole("textbox", { name: "What you typed" })).toHaveValue(words);
  }

  await logIn(page.context(), client, contributor, baseURL ?? "");

  if (way === "script") await criterion.saveAndGoToTheList();
  else await page.getByRole("button", { name: "Send it again" }).click();
  await expect(page.getByRole("listitem").filter({ hasText: "3.L3" })).toBeVisible();
  await criterion.goto(unit.slug, "3.L3");
  await expect(criterion.answer).toHaveValue(words);
});

test("a lead who prepared nothing signs off and submits, and anyone can check the receipt", async ({ as, way }) => {
  const unit = ofWay(way, arden, southYorkshire);
  const lead = new HandInPage(await as(`CSU lead, ${unit.name}`));
  await lead.goto(unit.slug);
  await expect(lead.page.getByRole("heading", { level: 1 })).toContainText(/Nothing blocks, \d things weaken it/);
  const other = new HandInPage(await as(`CSU lead 2, ${unit.name}`));
  await other.goto(unit.slug);
  await expect(other.page.getByText(/You prepared .*, so your other lead must sign off/)).toBeVisible();
  await expect(other.signOff).toHaveCount(0);

  const criterion = new CriterionPage(await as(`CSU contributor, ${unit.name}`));
  await criterion.goto(unit.slug, "3.L4");
  await lead.signOff.click();
  await expectSaid(lead.page, "Signed off. Check what will be sent, then submit.");

  // A colleague changes a word on a page of before, which ends the sign-off, and is told so: by script as soon as it is saved.
  await criterion.answer.fill("Interests are declared at each meeting of the board.");
  const told = criterion.page.getByText("The sign-off ended: you changed the case");
  if (way === "script") await expect(told).toBeVisible();
  await criterion.saveAndGoToTheList();
  await expect(criterion.page.getByRole("listitem").filter({ hasText: "3.L4" })).toBeVisible();
  await expect(told).toBeVisible();
  await lead.submit.click();
  await expectSaid(lead.page, "A CSU lead can submit once it is signed off.");
  if (way === "script") {
    await expect(lead.page.getByRole("link", { name: /^See the page as it is now/ })).toBeVisible();
    await lead.page.reload();
  }
  await expect(lead.page.getByText(`The sign-off ended: CSU contributor, ${unit.name} changed the case`)).toBeVisible();
  await lead.signOff.click();
  await expectSaid(lead.page, "Signed off. Check what will be sent, then submit.");
  await lead.submit.click();
  await expect(lead.page.getByRole("heading", { name: "Submitted", level: 1 })).toBeVisible();
  const hash =
    (await lead.page
      .getByText(/^[0-9a-f]{64}$/)
      .first()
      .textContent()) ?? "";

  const anyone = new CheckReceiptPage(lead.page);
  await anyone.check(hash);
  await expectSaid(anyone.page, "is genuine");
  await anyone.check(hash.replace(/^./, (first) => (first === "0" ? "1" : "0")));
  await expectSaid(anyone.page, "There is no receipt with this hash");

  // What was sent is read from now on, also by who goes back.
  await criterion.goto(unit.slug, "3.L2");
  await expect(criterion.page.getByText(`The host's board met on 3 September, ${way}.`)).toBeVisible();
  await expect(criterion.answer).toHaveCount(0);
  await lead.goto(unit.slug);
  await expect(lead.page.getByRole("link", { name: "The receipt of this submission" })).toBeVisible();
  await expect(lead.submit).toHaveCount(0);
});
