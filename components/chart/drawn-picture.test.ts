import domino from "domino";
import { expect, it } from "vitest";
import { type Drawing, drawnPictures } from "@/components/chart/drawn-picture";

it("is drawn once for each sheet and each data", () => {
  const drawn: string[] = [];
  const draw = ({ width }: Drawing, { units }: { units: number }) => {
    drawn.push(`${units} on ${width}`);
    const element = domino.createDocument("").createElement("svg");
    element.setAttribute("viewBox", `0 0 ${width} ${units}`);
    return element;
  };
  for (const units of [3, 14, 3]) {
    const viewBoxes = drawnPictures("test", draw, { units }).map(({ sheet, viewBox }) => [sheet, viewBox]);
    expect(viewBoxes).toEqual([
      ["wide", `0 0 688 ${units}`],
      ["narrow", `0 0 272 ${units}`],
    ]);
  }
  expect(drawn).toEqual(["3 on 688", "3 on 272", "14 on 688", "14 on 272"]);
});
