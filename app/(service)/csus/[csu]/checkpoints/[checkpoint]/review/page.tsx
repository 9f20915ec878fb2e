import type { Metadata } from "next";
import { notFound } from "next/navigation";
import type { ReactNode } from "react";
import { StagedHeading } from "@/components/checkpoint/staged-heading";
import { ReviewList } from "@/components/scoring/review-list";
import { LateTag } from "@/components/state/state-tags";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { Actions, ButtonLink } from "@/components/ui/button";
import { Link } from "@/components/ui/link";
import { LinkList } from "@/components/ui/link-list";
import { InsetText } from "@/components/ui/notice";
import { Text } from "@/components/ui/text";
import { REVIEW_FILTERS, type ReviewFilter } from "@/lib/domain/scoring/review-state";
import { dateInWords } from "@/lib/domain/shared/dates-in-words";
import { paths } from "@/lib/paths";
import type { Review } from "@/lib/queries/review";
import { reviewSearchSchema } from "@/lib/schemas/review";
import { requireActor } from "@/lib/web/require-actor";
import { type CaseParams, loadReview } from "./load-review";

const door = "page:/csus/[csu]/checkpoints/[checkpoint]/review";

type Props = {
  params: CaseParams;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const review = await loadReview(door, params);
  return { title: review === null ? "Page not found" : `Review of ${review.unit.name}` };
}

const FILTER_WORDS: Readonly<Record<ReviewFilter, string>> = {
  all: "All",
  not_scored: "Not scored",
  low: "Low, 0 or 1",
};

export default async function ReviewPage({ params, searchParams }: Props) {
  await requireActor("page:/csus/[csu]/checkpoints/[checkpoint]/review");
  const review = await loadReview(door, params);
  if (review === null) notFound();
  const { show } = reviewSearchSchema.parse(await searchParams);
  const { unit, checkpoint, progress } = review;
  const address = paths.review(unit.slug, checkpoint.number);
  return (
    <>
      <Breadcrumbs crumbs={[{ href: paths.myCases(), text: "My cases" }]} />
      <StagedHeading view={review} lede={ledeOf(review)}>
        Your review: {progress.scored} of {progress.of} scored
      </StagedHeading>
      <NextStep review={review} />
      <LinkList
        label="Show"
        links={REVIEW_FILTERS.map((filter) => ({
          href: filter === "all" ? address : `${address}?show=${filter}`,
          text: FILTER_WORDS[filter],
          current: filter === show,
        }))}
      />
      <ReviewList
        tests={review.tests}
        filter={show}
        hrefOf={(code) => paths.reviewCriterion(unit.slug, checkpoint.number, code)}
      />
      <Text secondary>
        <Link href={paths.declaration(unit.slug, checkpoint.number)}>Your interests in {unit.name}</Link>
      </Text>
    </>
  );
}

function ledeOf({ closedBecause, reviewDue }: Review): ReactNode {
  if (closedBecause !== null || reviewDue === null) return undefined;
  const { at, words, isLate } = reviewDue;
  return (
    <>
      Due on {dateInWords(at)} {isLate ? <LateTag words={words} /> : `(${words})`}
    </>
  );
}

/** One thing to do next, or why there is nothing. */
function NextStep({ review }: { review: Review }) {
  const { unit, checkpoint, progress, closedBecause } = review;
  if (review.isPanelComplete) {
    return (
      <InsetText>
        <p>
          The panel is complete.{" "}
          <Link href={paths.moderation(unit.slug, checkpoint.number)}>See the scores side by side</Link>
        </p>
      </InsetText>
    );
  }
  const blind = <Text secondary>You will see other scores when the panel is complete.</Text>;
  if (closedBecause !== null) {
    return (
      <>
        <InsetText>
          <p>
            {review.status === "returned_in_part"
              ? "The review clock has stopped: named criteria are back with the unit."
              : closedBecause}
          </p>
        </InsetText>
        {blind}
      </>
    );
  }
  const next = progress.missing[0];
  return (
    <>
      <Actions>
        {next === undefined ? (
          <ButtonLink href={paths.submitReview(unit.slug, checkpoint.number)}>Check and submit</ButtonLink>
        ) : (
          <ButtonLink href={paths.reviewCriterion(unit.slug, checkpoint.number, next)}>
            {progress.scored === 0 ? "Start" : "Go on"} with {next}
          </ButtonLink>
        )}
      </Actions>
      {blind}
    </>
  );
}
