import type { IllustrativeDocument } from "../documents/checkpoint-3-documents";
import { makePlanPdf, pageOfSection } from "../documents/make-plan-pdf";
import type { PlanSection } from "../documents/plan-section";

const title = "Information governance policy of the PCT cluster";

const sections: readonly PlanSection[] = [
  {
    title: "Who answers for information",
    criterion: "3.D3",
    shows: "The cluster's policy, which names the cluster's officers",
    paragraphs: () => [
      "The senior information risk owner of the cluster is its director of finance. Each primary care trust keeps a register of the systems that hold patient data.",
      "This policy was agreed by the cluster's board in November 2011 and is reviewed each year until the cluster closes.",
    ],
    gap: "",
  },
];

/** The old body's own policy: handing it in as the unit's was the commonest failure. */
export const clusterPolicy: IllustrativeDocument = {
  title,
  fileName: "information-governance-policy.pdf",
  kind: "pdf",
  make: (unit) => makePlanPdf({ unit, title, sections }),
  pointers: sections.map(({ criterion, shows }, at) => ({
    criterion,
    locator: { kind: "page", value: String(pageOfSection(at)) },
    shows,
  })),
};
