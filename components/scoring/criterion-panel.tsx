import type { ReactNode } from "react";
import { DocumentLinks, PointerLinks } from "@/components/evidence/pointer-links";
import { OpenFlagsPanel } from "@/components/scoring/live-figures";
import { ScaleTable } from "@/components/scoring/scale-table";
import { ScenarioTag } from "@/components/state/state-tags";
import { Details } from "@/components/ui/details";
import { Heading } from "@/components/ui/heading";
import { Link } from "@/components/ui/link";
import { InsetText } from "@/components/ui/notice";
import { IllustrativeMark, OurDesignMark, Tag } from "@/components/ui/tag";
import { Text } from "@/components/ui/text";
import { Asked, Quoted } from "@/components/ui/workspace";
import { counted } from "@/lib/domain/shared/counted";
import { dateInWords } from "@/lib/domain/shared/dates-in-words";
import { paths } from "@/lib/paths";
import type { AskedQuestion, ReviewCriterion } from "@/lib/queries/review-criterion";

/** What is asked, what the unit answers and points to, and what the record says beside it. */
export function CriterionPanel({ view, figures }: { view: ReviewCriterion; figures: ReactNode }) {
  const { criterion, answer, pointers, documents, unit } = view;
  return (
    <>
      <Asked>{criterion.question}</Asked>
      <Details summary="How it is scored, and what reviewers expect">
        <Text>
          Evidence expected: {criterion.evidenceExpected} <OurDesignMark />
        </Text>
        <ScaleTable />
      </Details>
      {view.isAnswerNewer ? (
        <InsetText>
          <p>This answer changed after you scored it.</p>
        </InsetText>
      ) : null}
      <Heading tag={answer?.isIllustrative ? <IllustrativeMark /> : undefined}>{unit.name}’s answer</Heading>
      {answer === null || answer.text === "" ? (
        <Text>The unit has not answered this.</Text>
      ) : (
        <Quoted>{answer.text}</Quoted>
      )}
      {view.questions.map((question) => (
        <Question key={question.id} question={question} />
      ))}
      {figures}
      {view.flags === null ? null : <OpenFlagsPanel flags={view.flags} csu={unit.slug} />}
      <Heading level={3}>Evidence: {pointers.length === 0 ? "none" : counted(pointers.length, "place")}</Heading>
      {pointers.length === 0 ? (
        <Text>The unit points to no page. That is for your score and your reason to say.</Text>
      ) : (
        <PointerLinks pointers={pointers} />
      )}
      {documents.length === 0 ? null : (
        <Details summary={`All that the unit handed in: ${counted(documents.length, "document")}`}>
          <DocumentLinks documents={documents} />
        </Details>
      )}
      <PreviousOutcome view={view} />
    </>
  );
}

function Question({ question: { text, dueAt, answer } }: { question: AskedQuestion }) {
  return (
    <InsetText>
      <p>
        <strong>Asked of the unit:</strong> {text}
      </p>
      {answer === null ? (
        <p>No answer yet. Due {dateInWords(dueAt)}.</p>
      ) : (
        <>
          <p>
            <Tag colour="white">Later than the submission</Tag> {dateInWords(answer.at)}
          </p>
          <Quoted>{answer.text}</Quoted>
        </>
      )}
    </InsetText>
  );
}

function PreviousOutcome({ view: { previousOutcome, unit } }: { view: ReviewCriterion }) {
  if (previousOutcome === null) return null;
  const { checkpoint, scenario, proceeds } = previousOutcome;
  return (
    <Text secondary>
      <Link href={paths.outcome(unit.slug, checkpoint)}>Checkpoint {checkpoint}</Link> ended in{" "}
      <ScenarioTag scenario={scenario} proceeds={proceeds} />
    </Text>
  );
}
