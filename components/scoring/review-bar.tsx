import { ReviewKeyboard } from "@/components/scoring/review-keyboard";
import { KEYS_ID, REVIEW_KEYS } from "@/components/scoring/review-keys";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { Details } from "@/components/ui/details";
import { Link } from "@/components/ui/link";
import { LinkList } from "@/components/ui/link-list";
import { KeyList, NeedsScript, WorkspaceBar } from "@/components/ui/workspace";
import { paths } from "@/lib/paths";
import type { ReviewCriterion } from "@/lib/queries/review-criterion";

/** Own progress, the ways on, and the keys. */
export function ReviewBar({ view, hasShortcuts }: { view: ReviewCriterion; hasShortcuts: boolean }) {
  const { unit, checkpoint, progress, place } = view;
  const hrefOf = (code: string) => paths.reviewCriterion(unit.slug, checkpoint.number, code);
  const list = paths.review(unit.slug, checkpoint.number);
  return (
    <>
      <WorkspaceBar>
        <Breadcrumbs
          crumbs={[
            { href: paths.myCases(), text: "My cases" },
            { href: list, text: `Review of ${unit.name}` },
          ]}
        />
        <LinkList
          label="Your progress"
          links={[
            { href: list, text: `${progress.scored} of ${progress.of} scored` },
            { href: `${list}?show=not_scored`, text: "Not scored" },
            { href: `${list}?show=low`, text: "Low, 0 or 1" },
          ]}
        />
        <LinkList
          label="Criteria"
          links={[
            ...(place.previous === null
              ? []
              : [{ href: hrefOf(place.previous), text: `Previous, ${place.previous}`, shortcut: "p" }]),
            ...(place.next === null ? [] : [{ href: hrefOf(place.next), text: `Next, ${place.next}`, shortcut: "n" }]),
          ]}
        />
        <NeedsScript id={KEYS_ID}>
          <Details summary="Keys">
            {hasShortcuts ? (
              <KeyList keys={REVIEW_KEYS} />
            ) : (
              <p>Keyboard shortcuts are off. Ctrl+Enter in the form still saves and goes on.</p>
            )}
            <p>
              <Link href={paths.account()}>{hasShortcuts ? "Turn them off" : "Turn them on"}</Link> in your account.
            </p>
          </Details>
        </NeedsScript>
      </WorkspaceBar>
      {hasShortcuts ? <ReviewKeyboard /> : null}
    </>
  );
}
