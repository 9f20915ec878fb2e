import { describe, expect, test } from "vitest";
import { createPostedVersion } from "@/components/form/posted-version";
import { isIdentifier } from "@/lib/domain/shared/identifier";
import { idleForm } from "@/lib/schemas/form-state";

const PAGE_TOKEN = "0b2f6a52-3c1e-4d0a-9f41-0d6a3f1c2b7e";

function stamped(posted: ReturnType<typeof createPostedVersion>, part: string) {
  const data = new FormData();
  posted.stamp(data, part);
  return { token: data.get("formToken"), version: data.get("version") };
}

describe("what the next post carries", () => {
  test("a token per post, the same when it is sent again", () => {
    const posted = createPostedVersion(PAGE_TOKEN, 3, idleForm);
    const first = stamped(posted, "post 1");
    expect(isIdentifier(String(first.token))).toBe(true);
    expect(first.version).toBe("3");
    expect(stamped(posted, "post 1")).toEqual(first);
    expect(stamped(posted, "post 2").token).not.toBe(first.token);
  });

  test("the version of the last answer, and after a conflict the one that is stored now", () => {
    const posted = createPostedVersion(PAGE_TOKEN, 3, idleForm);
    posted.answered({ status: "saved", version: 4 });
    expect(stamped(posted, "a").version).toBe("4");
    posted.answered({
      status: "error",
      conflict: { field: "reason", theirs: "theirs", by: null, at: "2:01pm", version: 7 },
    });
    expect(stamped(posted, "b").version).toBe("7");
  });

  test("a page drawn again with a newer record starts from that; drawn again the same, it does not step back", () => {
    const posted = createPostedVersion(PAGE_TOKEN, 3, idleForm);
    posted.answered({ status: "saved", version: 4 });
    posted.redrawn(PAGE_TOKEN, 3, true);
    expect(stamped(posted, "a").version).toBe("4");
    posted.redrawn("f0d5a1de-2a1b-4a53-8a0f-3a9a8a3c1f10", 3, true);
    expect(stamped(posted, "late").version).toBe("4");
    posted.redrawn(PAGE_TOKEN, 9, true);
    expect(stamped(posted, "b").version).toBe("9");
  });

  test("a newer record that the fields do not show is not taken for seen", () => {
    const posted = createPostedVersion(PAGE_TOKEN, 3, idleForm);
    posted.redrawn("f0d5a1de-2a1b-4a53-8a0f-3a9a8a3c1f10", 4, false);
    expect(stamped(posted, "a").version).toBe("3");
    posted.redrawn(PAGE_TOKEN, 5, true);
    expect(stamped(posted, "b").version).toBe("5");
  });

  test("a form without token or version sends neither", () => {
    expect(stamped(createPostedVersion(undefined, undefined, idleForm), "a")).toEqual({ token: null, version: null });
  });
});
