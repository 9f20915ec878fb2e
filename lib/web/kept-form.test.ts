import { describe, expect, it } from "vitest";
import { keptForm } from "./kept-form";

async function pageOf(
  fields: Readonly<Record<string, string>>,
  address = "/csus/essex/checkpoints/3",
): Promise<string> {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  const answer = keptForm(form, address);
  expect([answer.status, answer.headers.get("cache-control")]).toEqual([401, "no-store"]);
  return answer.text();
}

describe("a form whose session had ended", () => {
  it("stands there again, to be sent to where it was meant for: words to be read, the rest as it was", async () => {
    const page = await pageOf({
      $ACTION_REF_1: "",
      "$ACTION_1:1": '[{"status":"idle", "message":"a b"}]',
      formToken: "01a2",
      whatItShows: "Each director\nis in post",
      next: "list",
    });
    expect(page).toContain('<form method="post" enctype="multipart/form-data" action="/csus/essex/checkpoints/3">');
    expect(page).toContain(
      '<label>What you typed<textarea name="whatItShows" rows="8">\nEach director\nis in post</textarea>',
    );
    for (const [name, value] of [
      ["$ACTION_REF_1", ""],
      ["$ACTION_1:1", "[{&quot;status&quot;:&quot;idle&quot;, &quot;message&quot;:&quot;a b&quot;}]"],
      ["formToken", "01a2"],
      ["next", "list"],
    ]) {
      expect(page).toContain(`<input type="hidden" name="${name}" value="${value}">`);
    }
  });

  it("says which words were whose field's, of several", async () => {
    const page = await pageOf({ privateNote: "Ask the host", reason: "Both are named" });
    expect(page).toContain("<label>What you typed: private note<textarea");
    expect(page).toContain("<label>What you typed: reason<textarea");
  });

  it("is only text, whatever was typed", async () => {
    const page = await pageOf(
      { reason: "</textarea><script>alert(1)</script> it", 'a"b': "x'\"><img src=x>" },
      '/a"><b>',
    );
    expect(page).not.toMatch(/<script|<img|<b>/);
    expect(page).toContain("&lt;/textarea&gt;&lt;script&gt;");
    expect(page).toContain('action="/a&quot;&gt;&lt;b&gt;"');
  });

  it("does not give a password back", async () => {
    expect(await pageOf({ password: "kettle orbit velvet", newPassword: "kettle orbit" })).not.toContain("kettle");
  });
});
