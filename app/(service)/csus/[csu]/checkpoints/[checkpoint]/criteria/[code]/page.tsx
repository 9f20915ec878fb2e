import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { AnswerForm } from "@/components/checkpoint/answer-form";
import { CaseHeading } from "@/components/checkpoint/case-heading";
import { CriterionHelp } from "@/components/checkpoint/criterion-help";
import { AddPointer, PointerItem } from "@/components/evidence/pointer-forms";
import { PointerLines } from "@/components/evidence/pointer-lines";
import { UploadFiles } from "@/components/evidence/upload-files";
import { Columns } from "@/components/ui/card";
import { Details } from "@/components/ui/details";
import { Heading } from "@/components/ui/heading";
import { OurDesignMark, Tag } from "@/components/ui/tag";
import { Paragraphs, Text, TextList } from "@/components/ui/text";
import { savedTimeInWords } from "@/lib/domain/shared/dates-in-words";
import { paths } from "@/lib/paths";
import { type CriterionToAnswer, getCriterionToAnswer } from "@/lib/queries/criterion-to-answer";
import { criterionAddressSchema } from "@/lib/schemas/case-address";
import { requireActor } from "@/lib/web/require-actor";
import { answerCriterionAction, changePointerAction, pointEvidenceAction, withdrawPointerAction } from "./actions";

type Props = { params: Promise<{ csu: string; checkpoint: string; code: string }> };

const load = cache(async (csu: string, checkpoint: string, code: string) => {
  const actor = await requireActor("page:/csus/[csu]/checkpoints/[checkpoint]/criteria/[code]");
  const parsed = criterionAddressSchema.safeParse({ csu, checkpoint, code });
  if (!parsed.success) return null;
  const view = await getCriterionToAnswer(actor, parsed.data.csu, parsed.data.checkpoint, parsed.data.code);
  return view === null ? null : { actor, view };
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { csu, checkpoint, code } = await params;
  const view = (await load(csu, checkpoint, code))?.view;
  return { title: view === undefined ? "Page not found" : `${view.criterion.code} ${view.criterion.title}` };
}

/** One criterion: what is asked, the unit's answer, and which page proves it. */
export default async function CriterionPage({ params }: Props) {
  const { csu, checkpoint, code } = await params;
  const found = await load(csu, checkpoint, code);
  if (found === null) notFound();
  const { actor, view } = found;
  const { criterion } = view;
  return (
    <>
      <CaseHeading view={view} current={null}>
        {criterion.code} {criterion.question}
      </CaseHeading>
      {view.closed === null ? null : <Text>{view.closed}</Text>}
      {criterion.isCritical ? (
        <Text>
          <Tag colour="white">Critical</Tag> An agreed score below 2 fails the {criterion.test.toLowerCase()} test.{" "}
          <OurDesignMark />
        </Text>
      ) : null}
      <Columns shape="two-thirds">
        <div>{view.may.edit ? <Answer view={view} now={actor.now} /> : <AnswerToRead view={view} />}</div>
        <CriterionHelp criterion={criterion} />
      </Columns>
    </>
  );
}

function Answer({ view, now }: { view: CriterionToAnswer; now: Date }) {
  const { unit, checkpoint, criterion, submissionId, answer, documents, pointers, next } = view;
  const list = paths.unitCheckpoint(unit.slug, checkpoint.number);
  const after =
    next === null
      ? { href: list, text: "Save and go to the list" }
      : { href: paths.criterion(unit.slug, checkpoint.number, next), text: "Save and next" };
  const about = { submissionId, criterion: criterion.code };
  return (
    <>
      <AnswerForm
        action={answerCriterionAction}
        token={randomUUID()}
        {...about}
        answer={answer}
        savedAt={answer === null ? undefined : savedTimeInWords(answer.editedAt, now)}
        next={after}
        back={list}
      />
      <Heading id="pointers">Evidence</Heading>
      {pointers.length === 0 ? (
        <Text>Point to the page that shows what you say. Reviewers open the page before they score.</Text>
      ) : (
        <TextList
          items={pointers.map((pointer) => ({
            key: pointer.id,
            content: (
              <PointerItem
                pointer={pointer}
                documents={documents}
                change={changePointerAction}
                withdraw={withdrawPointerAction}
                token={randomUUID}
              />
            ),
          }))}
        />
      )}
      {documents.length === 0 ? (
        <Text>There are no documents to point to yet. Upload the first one.</Text>
      ) : (
        <>
          <Heading level={3}>Point to a page</Heading>
          <AddPointer action={pointEvidenceAction} token={randomUUID()} {...about} documents={documents} />
        </>
      )}
      <Details summary="Upload a document" open={documents.length === 0}>
        <UploadFiles action={paths.uploadDocument(submissionId)} idPrefix="upload-" />
      </Details>
    </>
  );
}

function AnswerToRead({ view: { answer, pointers } }: { view: CriterionToAnswer }) {
  return (
    <>
      <Heading>Your answer</Heading>
      {answer === null || answer.text === "" ? <Text>No answer was given.</Text> : <Paragraphs text={answer.text} />}
      <Heading>Evidence</Heading>
      <PointerLines pointers={pointers} />
    </>
  );
}
