import { headers } from "next/headers";
import { overviewElements } from "../overview-elements";

const whole = overviewElements(".app-frame");

/** The overview's own elements, as constants. */
export default async function SameElements() {
  await headers();
  return whole;
}
