import type { BankHolidays } from "@/lib/domain/shared/working-days";
import { database } from "./client";
import { dayOf } from "./days";

/** England's bank holidays, for rules that count working days. */
export async function bankHolidays(): Promise<BankHolidays> {
  const rows = await database().bankHoliday.findMany();
  return new Set(rows.map((row) => dayOf(row.day)));
}
