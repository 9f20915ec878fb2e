import { expect } from "@playwright/test";
import { paths } from "@/lib/paths";
import { named, tablesChangedBy } from "../access/orders/give";
import { test } from "../fixtures/own-service";

test.use({ serviceName: "guards" });

/** P-2: what a document could do if it were ever shown in the service: its page has no origin, and posts a form of ours. */
test("a form that a sandboxed document posts is refused, and nothing is written", async ({ service, browser }) => {
  const { client, origin } = service;
  const [name = "", value = ""] = named(service, "CSU lead, Essex").cookie.split("=");
  const context = await browser.newContext();
  await context.addCookies([{ name, value, url: origin }]);
  const page = await context.newPage();
  // The service shows no document in a page of its own; this is how it would look if it did.
  const preview = `${origin}/preview-of-a-document`;
  await page.route(preview, (route) =>
    route.fulfill({
      contentType: "text/html",
      headers: { "content-security-policy": "sandbox allow-forms allow-scripts" },
      body: `<form method="post" enctype="multipart/form-data" action="${paths.account()}"><input name="isCompact[]" value="yes"><button>Go on</button></form>`,
    }),
  );
  await page.goto(preview);
  const changed = await tablesChangedBy(client, async () => {
    const answered = page.waitForResponse((response) => response.request().method() === "POST");
    await page.getByRole("button").click();
    const answer = await answered;
    expect((await answer.request().allHeaders()).origin).toBe("null");
    expect(answer.status()).toBe(403);
  });
  expect(changed).toEqual([]);
  await context.close();
});
