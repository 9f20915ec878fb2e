import { Details } from "@/components/ui/details";
import { Heading } from "@/components/ui/heading";
import { OurDesignMark } from "@/components/ui/tag";
import { Text, TextList } from "@/components/ui/text";
import { POINTS, scaleWords } from "@/lib/domain/scoring/judgement";
import type { CriterionToAnswer } from "@/lib/queries/criterion-to-answer";

/** What reviewers look for, beside the answer on a wide window and under it on a phone. */
export function CriterionHelp({ criterion }: { criterion: CriterionToAnswer["criterion"] }) {
  return (
    <aside aria-labelledby="what-reviewers-expect">
      <Heading size="s" id="what-reviewers-expect">
        What reviewers expect
      </Heading>
      <Text>{criterion.evidenceExpected}</Text>
      <Details summary="How it is scored">
        <TextList
          items={POINTS.map((points) => ({ key: String(points), content: `${points}: ${scaleWords(points).meaning}` }))}
        />
        <OurDesignMark />
      </Details>
    </aside>
  );
}
