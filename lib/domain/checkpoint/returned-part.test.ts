import { expect, it } from "vitest";
import { type PartOfCase, type ReturnedPart, returnedInWords, whyNotOpen } from "./returned-part";

const price = { code: "3.C3", title: "Prices", isFedByCommitments: false };
const customers = { code: "3.C1", title: "Customers", isFedByCommitments: true };
const part = (...criteria: ReturnedPart["criteria"]): ReturnedPart => ({ criteria });

it.each<[string, ReturnedPart | null, PartOfCase, boolean]>([
  ["a criterion of a case that was not returned", null, { criterion: "3.C3" }, true],
  ["the income of one", null, "income", true],
  ["the documents of one", null, "documents", true],
  ["a criterion that was named", part(price, customers), { criterion: "3.C3" }, true],
  ["a criterion that was not", part(price), { criterion: "3.C1" }, false],
  ["a criterion whose code begins alike", part(price), { criterion: "3.C" }, false],
  ["income, with the criterion that commitments feed", part(customers), "income", true],
  ["income, without it", part(price), "income", false],
  ["documents, whatever was named", part(price), "documents", true],
])("says whether it is open: %s", (_, returned, which, isOpen) => {
  expect(whyNotOpen(returned, which) === null).toBe(isOpen);
});

it("says what stands, what was returned and whom to ask", () => {
  expect(whyNotOpen(part(customers, price), { criterion: "3.B2" })).toBe(
    "3.B2 stands as submitted: NHS CB returned only 3.C1 and 3.C3. Ask the programme office if this must change too.",
  );
  expect(whyNotOpen(part(price), "income")).toBe(
    "Income stands as submitted: NHS CB returned only 3.C3. Ask the programme office if this must change too.",
  );
});

it("names what was returned", () => {
  expect(returnedInWords(part(customers, price))).toBe("3.C1 Customers and 3.C3 Prices");
});
