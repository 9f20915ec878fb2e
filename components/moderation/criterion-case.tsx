import { Details } from "@/components/ui/details";
import { Link } from "@/components/ui/link";
import { Text, TextList } from "@/components/ui/text";
import { paths } from "@/lib/paths";
import type { ModerationCriterion } from "@/lib/queries/moderation-criterion";

/** What was asked, what the unit answered, and the pages it points to. */
export function CriterionCase({
  view: { question, answer, evidence },
}: {
  view: Pick<ModerationCriterion, "question" | "answer" | "evidence">;
}) {
  return (
    <Details summary="What was asked, the unit’s answer and its evidence" expander>
      <Text>
        <strong>Asked:</strong> {question}
      </Text>
      <Text>
        <strong>Answered:</strong> {answer ?? "Nothing"}
      </Text>
      {evidence.length === 0 ? (
        <Text>It points to no evidence.</Text>
      ) : (
        <TextList
          items={evidence.map(({ id, versionId, text, shows }) => ({
            key: id,
            content: (
              <>
                <Link href={paths.file(versionId)} download>
                  {text}
                </Link>
                : {shows}
              </>
            ),
          }))}
        />
      )}
    </Details>
  );
}
