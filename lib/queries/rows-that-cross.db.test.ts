import { expect, test } from "vitest";
import { makeCase } from "@/prisma/factories/case";
import { makeCommitment } from "@/prisma/factories/commitment";
import { makeFlag } from "@/prisma/factories/flag";
import { makeActor, nhsCb } from "@/prisma/factories/people";
import { listCcgs } from "./ccgs";
import { listFlags } from "./flags";
import { getProgrammeOverview } from "./programme-overview";
import { getUnitCustomers } from "./unit-customers";

/** These rows reach the browser whole (docs/decisions/0016): what is added to one here is for each of its readers to know. */
test("rows of long lists hold these fields and no others", async () => {
  const { people } = await makeCase({ unit: "essex", stage: "preparing" });
  await makeFlag({ slug: "essex", people });
  await makeCommitment({ ccg: "99G", supplier: "csu:essex", line: "redesign" });
  const office = await makeActor(nhsCb, "programme_office");
  const fieldsOf = (row: object | undefined) => Object.keys(row ?? {}).sort();

  const unit = (await getProgrammeOverview(office, "2012"))?.rows[0];
  expect(fieldsOf(unit)).toEqual([
    "cells",
    "isNational",
    "lateFlags",
    "name",
    "openFlags",
    "pencePerHead",
    "region",
    "slug",
  ]);
  expect(fieldsOf(unit?.cells[0])).toEqual(["days", "isIllustrative", "isWindowOpen", "number", "outcome", "status"]);
  const [flag] = await listFlags(office);
  expect(fieldsOf(flag)).toEqual(flagFields);
  expect(fieldsOf(flag?.unit)).toEqual(["name", "region", "slug"]);
  const [ccg] = (await listCcgs(office)).rows;
  expect(fieldsOf(ccg)).toEqual(["footprintUnit", "linesDecided", "name", "odsCode", "plannedPence", "region"]);
  const customer = (await getUnitCustomers(office, "essex"))?.rows[0];
  expect(fieldsOf(customer)).toEqual(customerFields);
});

const flagFields =
  `criterion dueOn hasMoreTime isIllustrative isOpen isRaisedByReader kind lateInWords milestones milestonesDone number
  raisedAt raisedOn relapses severity status steps test title unit workingDaysLate`.split(/\s+/);

const customerFields =
  `ccg counts endsOn id isExpired isIllustrative isInFootprint line lineOrder odsCode pencePerHead pencePerYear
  stage startsOn`.split(/\s+/);
