import { beforeAll, expect, it } from "vitest";
import { makeCase } from "@/prisma/factories/case";
import { makeActor, nhsCb } from "@/prisma/factories/people";
import { database } from "../client";
import { caseScope } from "./case-scope";
import { commitmentLineScope, unitMoneyScope } from "./commitment-scope";
import { documentVersionScope } from "./document-scope";
import { flagScope } from "./flag-scope";

beforeAll(() => makeCase({ unit: "essex", stage: "outcome_issued", agreed: (code) => (code === "3.C1" ? 2 : 3) }));

it("the programme office sees all there is, wherever the scope stands in a query", async () => {
  const office = await makeActor(nhsCb, "programme_office");
  expect(await database().submission.count({ where: caseScope(office) })).toBe(await database().submission.count());
  expect(await database().documentVersion.count({ where: documentVersionScope(office) })).toBe(2);
  expect(await database().flag.count({ where: flagScope(office) })).toBe(await database().flag.count());
  const units = await database().organisation.count({ where: { kind: "csu" } });
  expect(await database().organisation.count({ where: unitMoneyScope(office) })).toBe(units);
});

it("nobody without a role sees anything", async () => {
  const observer = await makeActor("sha_cluster:london", "sha_observer");
  expect(await database().submission.count({ where: caseScope(observer) })).toBe(0);
  expect(await database().documentVersion.count({ where: documentVersionScope(observer) })).toBe(0);
  expect(await database().commitmentLine.count({ where: commitmentLineScope(observer) })).toBe(0);
});
