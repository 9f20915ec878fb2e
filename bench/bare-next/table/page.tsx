import { headers } from "next/headers";
import { overviewElements } from "../overview-elements";

const table = overviewElements(".app-table--wide");

/** The table that the budget names: the overview's own, with its links and tags, as constants. */
export default async function SameTable() {
  await headers();
  return table;
}
