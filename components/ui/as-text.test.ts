import { expect, it } from "vitest";
import { asText, fromText } from "@/components/ui/as-text";

it("gives back what was written", () => {
  const rows = [{ name: 'Kernow & "Scilly" </script> \u2028', pence: 869, late: null, cells: [{ number: 1 }] }];
  expect(fromText(asText(rows))).toEqual(rows);
});
