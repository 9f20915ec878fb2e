import { Details } from "@/components/ui/details";
import { Heading } from "@/components/ui/heading";
import { type Column, Table } from "@/components/ui/table";
import { OurDesignMark } from "@/components/ui/tag";
import { Text } from "@/components/ui/text";
import type { CheckpointCriterion } from "@/lib/queries/checkpoint";

const columns: Column<CheckpointCriterion>[] = [
  { key: "code", header: "Criterion", rowHeader: true, cell: (each) => `${each.code} ${each.title}` },
  { key: "question", header: "What is asked", cell: (each) => each.question },
  { key: "evidence", header: "Evidence expected", cell: (each) => each.evidenceExpected },
  { key: "weight", header: "Weight", kind: "number", cell: (each) => each.weight },
  { key: "critical", header: "Critical", cell: (each) => (each.isCritical ? "Yes" : "No") },
];

/** The criteria of a checkpoint, one table a test. */
export function CriteriaTables({
  criteria,
  isFrozen,
}: {
  criteria: readonly CheckpointCriterion[];
  isFrozen: boolean;
}) {
  const tests = [...new Set(criteria.map((each) => each.test))];
  return (
    <>
      <Heading tag={<OurDesignMark />}>Criteria</Heading>
      <Text secondary>
        {isFrozen
          ? "Frozen when the checkpoint opened."
          : "They can still be changed; opening the checkpoint freezes them."}
      </Text>
      {tests.map((test) => {
        const own = criteria.filter((each) => each.test === test);
        return (
          <Details key={test} summary={`${test}: ${own.length} criteria`} expander>
            <Table
              caption={`${test} criteria`}
              captionHidden
              columns={columns}
              rows={own}
              rowKey={(each) => each.code}
            />
          </Details>
        );
      })}
    </>
  );
}
