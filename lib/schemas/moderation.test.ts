import { describe, expect, test } from "vitest";
import { recordAgreementSchema } from "./moderation";

const member = "01a20153-95e9-7746-a915-9437b22daa98";
const sent = {
  submissionId: "01a20153-95e9-7746-a915-9437b22daa97",
  criterion: "3.D1",
  version: "2",
  agreed: "2",
  present: [member],
  decisiveReasons: "Page 4 names nobody who answers for continuity.",
  dissent: "",
};
const why = "The letters on page 4 are not signed.";

describe("the moves of a record, as a form sends them", () => {
  test("are a score and a reason for each member who moved", () => {
    const { moves } = recordAgreementSchema.parse({ ...sent, [`to-${member}`]: "2", [`because-${member}`]: ` ${why}` });
    expect(moves).toEqual([{ memberId: member, to: 2, because: why }]);
  });

  test("are none where nothing was chosen or said", () => {
    const { moves } = recordAgreementSchema.parse({ ...sent, [`to-${member}`]: "", [`because-${member}`]: " " });
    expect(moves).toEqual([]);
  });

  test("a reason without a score is asked about, and not dropped", () => {
    const { error } = recordAgreementSchema.safeParse({ ...sent, [`to-${member}`]: "", [`because-${member}`]: why });
    expect(error?.issues).toMatchObject([{ path: [`to-${member}`], message: expect.stringContaining("Choose") }]);
  });
});
