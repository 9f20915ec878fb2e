/**
 * Planned spend a head that CCGs reported in January 2013, in pence: the published averages, shown for comparison only.
 * A test holds them to the reference data.
 */
export const PUBLISHED_SPEND = {
  ccgs: 90,
  month: "January 2013",
  csu: 943,
  inHouse: 1329,
  nonNhs: 30,
  source: "NHS Clinical Commissioners survey reported by HSJ",
} as const;
