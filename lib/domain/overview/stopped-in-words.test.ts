import { expect, it } from "vitest";
import { stoppedInWords } from "./stopped-in-words";

const none = { regional: 0, national: 0, all: 0 };

it.each([
  [
    "both ways of counting, as the sources have it",
    2,
    1,
    "2 of 25 regional units stopped; 3 of all 26 with the national one.",
  ],
  ["one way, for whoever sees no national unit", 2, 0, "2 of 25 regional units stopped."],
])("says %s", (_how, regional, national, words) => {
  const counts = [
    { scenario: "A" as const, regional: 23, national: 0, all: 23 },
    { scenario: "B" as const, ...none },
    { scenario: "C" as const, regional, national, all: regional + national },
  ];
  expect(stoppedInWords(counts)).toBe(words);
});
