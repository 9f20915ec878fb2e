import type { DocumentKind, DocumentOwner } from "@/lib/db/generated/client";
import type { BankHolidays } from "@/lib/domain/shared/working-days";
import type { ActingPerson } from "../acting-person";
import type { CaseTexts } from "./case-texts";

export type CaseCriterion = {
  readonly id: string;
  readonly code: string;
  readonly title: string;
  readonly testId: string;
  readonly isCritical: boolean;
  readonly weight: number;
};

/** Who does what in a case. The lead prepared nothing and may sign off; the preparing lead wrote the first answer. */
export type CasePeople = {
  readonly lead: ActingPerson;
  readonly preparingLead: ActingPerson;
  readonly contributor: ActingPerson;
  readonly reviewers: readonly ActingPerson[];
  readonly moderator: ActingPerson;
  readonly decisionMaker: ActingPerson;
  readonly programmeOfficer: ActingPerson;
};

/** A document with one version that is ready. */
export type CaseDocument = {
  readonly documentId: string;
  readonly versionId: string;
  readonly title: string;
  readonly owner: DocumentOwner;
  readonly kind: DocumentKind;
  readonly fileName: string;
  readonly sizeBytes: number;
  readonly sha256: string;
  readonly parts: number | null;
  readonly sheetNames: readonly string[];
  /** Where it has evidence; without any, each criterion is pointed to some place that it has. */
  readonly evidence?: readonly EvidencePlace[];
};

export type EvidencePlace = {
  readonly code: string;
  readonly kind: "page" | "sheet" | "paragraph";
  readonly locator: string;
  readonly shows: string;
};

/** Where a made-up case stands in the world, and whose it is. */
export type CaseContext = {
  readonly submissionId: string;
  readonly programme: { readonly id: string; readonly slug: string; readonly representationWorkingDays: number };
  readonly checkpoint: { readonly number: number; readonly name: string };
  readonly unit: { readonly id: string; readonly slug: string; readonly name: string };
  readonly criteria: readonly CaseCriterion[];
  readonly tests: readonly { readonly id: string; readonly name: string }[];
  readonly people: CasePeople;
  readonly documents: readonly CaseDocument[];
  readonly holidays: BankHolidays;
  readonly texts: CaseTexts;
  /** Income that the unit expects, already in its rows, as the receipt freezes it. */
  readonly expectedIncome: readonly {
    readonly ccg: string;
    readonly serviceLine: string;
    readonly pencePerYear: number;
  }[];
  /** Flags are numbered over the programme. */
  readonly nextFlagNumber: () => number;
};
