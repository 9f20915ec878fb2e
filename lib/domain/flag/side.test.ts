import { expect, test } from "vitest";
import { nameAndSide, sideOf } from "./side";

const unit = { id: "essex", name: "Essex" };

test("an entry is of the unit, of NHS CB or of the service", () => {
  expect(sideOf("essex", unit)).toBe("Essex");
  expect(sideOf("nhs-cb", unit)).toBe("NHS CB");
  expect(sideOf(null, unit)).toBeNull();
});

test.each([
  ["Jo Field", "Essex", "Jo Field, Essex"],
  ["CSU lead, Essex", "Essex", "CSU lead, Essex"],
  [null, "NHS CB", "NHS CB"],
  ["Jo Field", null, "Jo Field"],
  [null, null, "The service"],
])("%s of %s is written as %s", (name, side, words) => {
  expect(nameAndSide(name, side)).toBe(words);
});
