import { expect, it } from "vitest";
import { compareManifest } from "./compare-manifest";

const logIn = { filename: "app/(public)/log-in/actions.ts", exportedName: "logInAction" };
const persona = { filename: "app/(public)/personas/actions.ts", exportedName: "usePersonaAction" };
const actions = ["action:logIn", "action:usePersona"];

it("is content with a build that has the actions of the list", () => {
  expect(compareManifest([logIn, persona], actions, "demonstration")).toEqual([]);
  expect(compareManifest([logIn], actions, "production")).toEqual([]);
});

it("names the door of the demonstration in a production build", () => {
  expect(compareManifest([logIn, persona], actions, "production")[0]).toContain("usePersonaAction");
});

it("names a function that is not in the list, one that stands elsewhere, and an action that is missing", () => {
  const other = { ...logIn, exportedName: "otherAction" };
  const elsewhere = { ...logIn, filename: "lib/web/actions.ts" };
  expect(compareManifest([logIn, other], ["action:logIn"], "production")).toHaveLength(1);
  expect(compareManifest([elsewhere], ["action:logIn"], "production")).toHaveLength(1);
  expect(compareManifest([], ["action:logIn"], "production")).toHaveLength(1);
});
