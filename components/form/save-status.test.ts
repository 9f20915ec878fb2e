import { describe, expect, test } from "vitest";
import { saveStatusInWords } from "@/components/form/save-status";

describe("saveStatusInWords", () => {
  const savedAt = "2:02pm";
  test.each([
    [{ phase: "idle" }, ""],
    [{ phase: "idle", savedAt }, "Saved at 2:02pm"],
    [{ phase: "unsaved", savedAt }, "Saved at 2:02pm"],
    [{ phase: "saving", savedAt }, "Saving"],
    [{ phase: "saved", savedAt }, "Saved at 2:02pm"],
    [{ phase: "failing", savedAt }, "Not saved since 2:02pm. Still trying. Keep this tab open."],
    [{ phase: "failing" }, "Not saved yet. Still trying. Keep this tab open."],
    [{ phase: "refused", reason: "Use 2,000 characters or fewer" }, "Not saved. Use 2,000 characters or fewer"],
  ] as const)("%j", (state, words) => {
    expect(saveStatusInWords(state)).toBe(words);
  });
});
