import domino from "domino";
import { expect, it } from "vitest";
import { type Drawing, drawnPicture, type Sheet } from "@/components/chart/drawn-picture";

const wide: Sheet = { name: "wide", width: 688 };
const narrow: Sheet = { name: "narrow", width: 272 };

it("is drawn once for each sheet and each data", () => {
  const drawn: string[] = [];
  const draw = ({ width }: Drawing, { units }: { units: number }) => {
    drawn.push(`${units} on ${width}`);
    const element = domino.createDocument("").createElement("svg");
    element.setAttribute("viewBox", `0 0 ${width} ${units}`);
    return element;
  };
  for (const units of [3, 14, 3]) {
    for (const sheet of [wide, narrow, wide]) {
      expect(drawnPicture("test", draw, sheet, { units }).viewBox).toBe(`0 0 ${sheet.width} ${units}`);
    }
  }
  expect(drawn).toEqual(["3 on 688", "3 on 272", "14 on 688", "14 on 272"]);
});
