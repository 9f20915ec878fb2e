import { invalid, ok, type Result } from "../shared/result";

/** Characters. Length is what counts; no character classes are asked for. OWASP ASVS 5.0, 6.2. */
export const passwordLength = { min: 12, max: 128 } as const;

/** Different ones: "aaaaaaaaaaaa" is long and no secret. */
const fewestCharacters = 5;

/** Words that anyone would try first. */
const obvious = ["password", "commissioning", "checkpoint", "123456", "qwerty", "letmein", "welcome"];

export function checkNewPassword(password: string, email: string): Result {
  const refuse = (text: string) => invalid(text, { newPassword: text });
  if (password.length < passwordLength.min) return refuse(`Password must be ${passwordLength.min} characters or more`);
  if (password.length > passwordLength.max) return refuse(`Password must be ${passwordLength.max} characters or fewer`);
  const plain = password.toLowerCase();
  const name = email.split("@")[0] ?? "";
  const rest = obvious.reduce((text, word) => text.replaceAll(word, ""), plain);
  if (rest.length < 6 || new Set(plain).size < fewestCharacters || (name.length > 3 && plain.includes(name))) {
    return refuse("Password is too easy to guess. Use three words that do not belong together");
  }
  return ok();
}
