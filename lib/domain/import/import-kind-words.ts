/** What a file of each kind is called. */
export const IMPORT_KIND_WORDS = {
  commitments: "Commitments",
  units: "Units",
  ccgs: "CCGs",
  outcomes: "Past outcomes",
} as const;
