import { Table } from "@/components/ui/table";

/** Where two sources of the time say two things, both are shown. Neither is corrected here. */
const DISAGREEMENTS = [
  {
    what: "How many stopped at checkpoint 2",
    one: "3 of 26",
    oneSource: "All submissions, the national one among them: NHS Commissioning Board, 14 May 2012",
    other: "2 of 25",
    otherSource: "Regional submissions: EHI Primary Care Insight, May 2012",
  },
  {
    what: "What the closer follow-up was called",
    one: "Rapid management",
    oneSource: "Some reports of the decision of 14 May 2012",
    other: "Rigorous management",
    otherSource: "Other reports of the same decision",
  },
  {
    what: "CCGs quite satisfied with their support",
    one: "47%",
    oneSource: "EHI Primary Care survey, April 2012",
    other: "46%",
    otherSource: "EHI Primary Care Insight, May 2012, of the same survey",
  },
  {
    what: "CCGs that chose the local unit for want of a choice",
    one: "23%",
    oneSource: "EHI Primary Care survey, April 2012",
    other: "20%",
    otherSource: "EHI Primary Care Insight, May 2012, of the same survey",
  },
] as const;

export function DisagreementsTable() {
  return (
    <Table
      caption="Where sources disagree"
      captionHidden
      rows={DISAGREEMENTS}
      rowKey={(row) => row.what}
      columns={[
        { key: "what", header: "What", rowHeader: true, cell: (row) => row.what },
        { key: "one", header: "One says", cell: (row) => row.one },
        { key: "oneSource", header: "Source", cell: (row) => row.oneSource },
        { key: "other", header: "Another says", cell: (row) => row.other },
        { key: "otherSource", header: "Its source", cell: (row) => row.otherSource },
      ]}
    />
  );
}
