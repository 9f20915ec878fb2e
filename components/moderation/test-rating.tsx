import { Radios } from "@/components/form/choice-fields";
import { Form } from "@/components/form/form";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-area";
import { ByTheRule } from "@/components/moderation/by-the-rule";
import { RatingTag } from "@/components/state/state-tags";
import { Card } from "@/components/ui/card";
import { Details } from "@/components/ui/details";
import { type Column, Table } from "@/components/ui/table";
import { Tag } from "@/components/ui/tag";
import { Text } from "@/components/ui/text";
import { RATING_WORDS, RATINGS } from "@/lib/domain/moderation/rating";
import type { TestView } from "@/lib/queries/ratings";
import type { FormAction } from "@/lib/schemas/form-state";

type TestRatingProps = {
  test: TestView;
  mayRate: boolean;
  submissionId: string;
  action: FormAction;
  token: string;
};

type CriterionLine = TestView["criteria"][number];

const columns: Column<CriterionLine>[] = [
  {
    key: "criterion",
    header: "Criterion",
    rowHeader: true,
    cell: ({ code, title, isCritical }) => `${code} ${title}${isCritical ? ", critical" : ""}`,
  },
  { key: "weight", header: "Weight", kind: "number", cell: ({ weight }) => weight },
  { key: "agreed", header: "Agreed", kind: "number", cell: ({ agreed }) => agreed ?? "Not yet" },
];

/** One test: its rating, what the rule proposed and how it was worked out, and the panel's word on it. */
export function TestRating({ test, mayRate, submissionId, action, token }: TestRatingProps) {
  const { name, rating, proposed, working, departureReason, criteria } = test;
  return (
    <Card heading={name} tag={rating === null ? <Tag colour="blue">To rate</Tag> : <RatingTag rating={rating} />}>
      {working === "" ? (
        <Text>The rule proposes a rating once every criterion of this test is recorded.</Text>
      ) : (
        <ByTheRule {...{ rating, proposed, working, departureReason }} />
      )}
      <Details summary={`How ${name} was worked out`}>
        <Table
          caption={`${name} criteria`}
          captionHidden
          columns={columns}
          rows={criteria}
          rowKey={({ code }) => code}
        />
      </Details>
      {mayRate ? (
        <Form
          action={action}
          token={token}
          version={test.version}
          hidden={{ submissionId, testId: test.id }}
          idPrefix={`${test.id}-`}
          label={`Rate ${name}`}
        >
          <Radios
            name="rating"
            legend={`The panel rates ${name}`}
            small
            options={RATINGS.map((value) => ({ value, label: RATING_WORDS[value] }))}
            defaultValue={rating ?? undefined}
          />
          <TextArea
            name="reason"
            label={proposed === null ? "Why did the panel decide so?" : "If the panel departs from the rule, why?"}
            rows={2}
            defaultValue={departureReason}
          />
          <SubmitButton look="secondary" hiddenText={name}>
            Save rating
          </SubmitButton>
        </Form>
      ) : null}
    </Card>
  );
}
