import { beforeAll, describe, expect, test } from "vitest";
import type { Actor } from "@/lib/db/actor";
import { database } from "@/lib/db/client";
import { makeCase } from "@/prisma/factories/case";
import { makeActor, makePerson, nhsCb } from "@/prisma/factories/people";
import { assignReviewer } from "./assign-reviewer";

let office: Actor;

beforeAll(async () => {
  office = await makeActor(nhsCb, "programme_office");
});

describe("assignReviewer, by two people at the same moment", () => {
  test("gives a case one moderator", async () => {
    const { submissionId } = await makeCase({ unit: "essex", stage: "submitted" });
    const people = [await makePerson(nhsCb, ["moderator"]), await makePerson(nhsCb, ["moderator"])];
    const results = await Promise.all(
      people.map(({ id }) => assignReviewer(office, { submissionId, personId: id, duty: "moderator" })),
    );
    expect(results.map(({ ok }) => ok).sort()).toEqual([false, true]);
    expect(await database().panelMember.count({ where: { submissionId, duty: "moderator" } })).toBe(1);
  });

  test("takes both reviewers, and starts the review once", async () => {
    const { submissionId } = await makeCase({ unit: "arden", stage: "submitted" });
    const people = [await makePerson(nhsCb, ["reviewer"]), await makePerson(nhsCb, ["reviewer"])];
    const results = await Promise.all(
      people.map(({ id }) => assignReviewer(office, { submissionId, personId: id, duty: "reviewer" })),
    );
    expect(results.map(({ ok }) => ok)).toEqual([true, true]);
    const started = { submissionId, event: "start_review" };
    expect(await database().submissionEvent.count({ where: started })).toBe(1);
  });
});
