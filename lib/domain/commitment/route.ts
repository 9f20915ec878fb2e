import { invalid, ok, type Result } from "@/lib/domain/shared/result";

/** To whom. The order is that of the £25 bar. */
export const COMMITMENT_ROUTES = ["csu", "in_house", "shared", "local_authority", "third_sector", "private"] as const;
export type CommitmentRoute = (typeof COMMITMENT_ROUTES)[number];

/** How: make it, share it or buy it. Follows from the route. */
export type Choice = "make" | "share" | "buy";

export const ROUTE_WORDS: Readonly<Record<CommitmentRoute, string>> = {
  csu: "CSU",
  in_house: "In-house",
  shared: "Shared",
  local_authority: "Local authority",
  third_sector: "Third sector",
  private: "Private",
};

export const CHOICE_WORDS: Readonly<Record<Choice, string>> = { make: "Do it ourselves", share: "Share", buy: "Buy" };

export function choiceOf(route: CommitmentRoute): Choice {
  if (route === "in_house") return "make";
  return route === "shared" ? "share" : "buy";
}

/** "Buy from North East", "Buy from Outside Ltd, private", "Share with NHS Halton", "Do it ourselves". */
export function howInWords(route: CommitmentRoute, supplier: string): string {
  const choice = choiceOf(route);
  if (choice === "make") return CHOICE_WORDS.make;
  if (choice === "share") return `${CHOICE_WORDS.share} with ${supplier}`;
  const kind = route === "csu" ? "" : `, ${ROUTE_WORDS[route].toLowerCase()}`;
  return `${CHOICE_WORDS.buy} from ${supplier}${kind}`;
}

export type SupplierFacts = {
  readonly id: string;
  readonly kind: "nhs_cb" | "csu" | "ccg" | "sha_cluster" | "other_supplier";
};

/** The supplier fits the route: a CSU for CSU, the CCG itself for in-house, another CCG for shared, another supplier else. */
export function checkSupplier(route: CommitmentRoute, supplier: SupplierFacts, ccgId: string): Result {
  const refuse = (message: string) => invalid(message, { supplier: message });
  switch (route) {
    case "csu":
      return supplier.kind === "csu" ? ok() : refuse("Select a CSU, or change the route");
    case "in_house":
      return supplier.id === ccgId ? ok() : refuse("In-house work is done by your own CCG");
    case "shared":
      return supplier.kind === "ccg" && supplier.id !== ccgId ? ok() : refuse("Select the CCG you share with");
    case "local_authority":
    case "third_sector":
    case "private":
      return supplier.kind === "other_supplier" ? ok() : refuse("Select a supplier that is not a CSU or a CCG");
  }
}
