import { Table } from "@/components/ui/table";
import { OurDesignMark } from "@/components/ui/tag";
import { JUDGEMENTS, judgementLabel, scaleLine } from "@/lib/domain/scoring/judgement";

/** The scale in words, wherever scores are given or read. */
export function ScaleTable() {
  return (
    <Table
      caption={
        <>
          The scale <OurDesignMark />
        </>
      }
      phone="same"
      rows={JUDGEMENTS}
      rowKey={String}
      columns={[
        { key: "score", header: "Score", rowHeader: true, cell: judgementLabel },
        { key: "meaning", header: "Meaning", cell: (judgement) => scaleLine(judgement) },
      ]}
    />
  );
}
