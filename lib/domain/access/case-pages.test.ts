import { expect, test } from "vitest";
import { casePages } from "./case-pages";
import { words } from "./own-and-others";
import { ROLES, type Role } from "./role";

const PAGES: Readonly<Partial<Record<Role, string>>> = {
  programme_office: "tasks evidence receipt",
  auditor: "tasks receipt",
  reviewer: "tasks",
  moderator: "tasks",
  decision_maker: "tasks",
  csu_lead: "tasks evidence income submit receipt",
  csu_contributor: "tasks evidence income submit receipt",
};

test.each(ROLES)("%s is led to the pages that open, and to a receipt that there is", (role) => {
  const pages = words(PAGES[role] ?? "");
  expect(casePages([role], true)).toEqual(pages);
  expect(casePages([role], false)).toEqual(pages.filter((page) => page !== "receipt"));
});
