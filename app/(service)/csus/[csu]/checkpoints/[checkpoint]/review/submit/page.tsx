import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { Form } from "@/components/form/form";
import { SubmitButton } from "@/components/form/submit-button";
import { ReviewList } from "@/components/scoring/review-list";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { Actions, ButtonLink } from "@/components/ui/button";
import { PageHeading } from "@/components/ui/heading";
import { Text } from "@/components/ui/text";
import { counted } from "@/lib/domain/shared/counted";
import { paths } from "@/lib/paths";
import type { Review } from "@/lib/queries/review";
import { isPlainPost } from "@/lib/web/request";
import { requireActor } from "@/lib/web/require-actor";
import { type CaseParams, loadReview } from "../load-review";
import { submitReviewAction } from "./actions";

const door = "page:/csus/[csu]/checkpoints/[checkpoint]/review/submit";

type Props = { params: CaseParams };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const review = await loadReview(door, params);
  return { title: review === null ? "Page not found" : `Submit your review of ${review.unit.name}` };
}

export default async function SubmitReviewPage({ params }: Props) {
  await requireActor("page:/csus/[csu]/checkpoints/[checkpoint]/review/submit");
  const review = await loadReview(door, params);
  if (review === null) notFound();
  const { unit, checkpoint } = review;
  const list = paths.review(unit.slug, checkpoint.number);
  // A redirect in answer to a post would send the form on to the next page.
  if (review.closedBecause !== null && !(await isPlainPost())) redirect(list);
  const hrefOf = (code: string) => paths.reviewCriterion(unit.slug, checkpoint.number, code);
  return (
    <>
      <Breadcrumbs
        crumbs={[
          { href: paths.myCases(), text: "My cases" },
          { href: list, text: `Review of ${unit.name}` },
        ]}
      />
      <PageHeading caption={`${unit.name}, ${checkpoint.name.toLowerCase()}`}>{headingOf(review)}</PageHeading>
      <NextStep review={review} hrefOf={hrefOf} />
      <ReviewList tests={review.tests} filter="all" hrefOf={hrefOf} />
    </>
  );
}

function headingOf({ closedBecause, progress: { missing } }: Review): string {
  if (closedBecause !== null) return "Your review";
  return missing.length === 0
    ? "Check and submit your review"
    : `${counted(missing.length, "criterion", "criteria")} to do`;
}

function NextStep({ review, hrefOf }: { review: Review; hrefOf: (code: string) => string }) {
  const { closedBecause, progress, submissionId } = review;
  const [first] = progress.missing;
  if (closedBecause !== null) return <Text>{closedBecause}</Text>;
  if (first !== undefined) {
    return (
      <>
        <Text>Each criterion needs a score, or cannot judge, and a reason. Then you can submit.</Text>
        <Actions>
          <ButtonLink href={hrefOf(first)}>Go on with {first}</ButtonLink>
        </Actions>
      </>
    );
  }
  return (
    <>
      <Text>
        All {progress.of} criteria are scored. Once submitted, your scores and reasons are frozen; what you change your
        mind about is recorded in moderation.
      </Text>
      <Form action={submitReviewAction} token={randomUUID()} hidden={{ submissionId }} label="Submit">
        <SubmitButton>Submit my review</SubmitButton>
      </Form>
    </>
  );
}
