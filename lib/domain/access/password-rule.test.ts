import { describe, expect, it } from "vitest";
import { checkNewPassword } from "./password-rule";

const email = "analyst@example.test";

describe("a new password", () => {
  it.each(["three words apart", "abcdef ghijk", "ждать".repeat(25), "correct horse battery staple"])(
    "may be %j",
    (password) => {
      expect(checkNewPassword(password, email)).toMatchObject({ ok: true });
    },
  );

  it.each([
    "short",
    "x".repeat(129),
    "password1234",
    "Commissioning2",
    "qwertyqwerty1",
    "analyst-at-work",
    "welcome123456",
  ])("may not be %j", (password) => {
    expect(checkNewPassword(password, email)).toMatchObject({ ok: false, fields: { newPassword: expect.any(String) } });
  });
});
