import type { ReactNode } from "react";
import { type Staged, stageSentence } from "@/components/checkpoint/stage-sentence";
import { StagedHeading } from "@/components/checkpoint/staged-heading";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { InsetText } from "@/components/ui/notice";
import { SubNavigation } from "@/components/ui/sub-navigation";
import type { CasePage } from "@/lib/domain/access/case-pages";
import { returnedInWords } from "@/lib/domain/checkpoint/returned-part";
import { mayEditSubmission } from "@/lib/domain/checkpoint/submission-status";
import { instantInWords } from "@/lib/domain/shared/dates-in-words";
import { paths } from "@/lib/paths";
import type { UnitCase } from "@/lib/queries/unit-case";

type CaseHeadingProps = {
  view: Staged & Pick<UnitCase, "unit" | "checkpoint" | "isIllustrative" | "returned" | "signOffEnded">;
  /** Null on a page below the case's own, which the breadcrumbs then lead back to. */
  current: CasePage | null;
  /** The pages of the case that this reader may open, by the list of doors; none on a page below the case's own. */
  pages?: readonly CasePage[];
  children: ReactNode;
};

const TEXTS: Readonly<Record<CasePage, string>> = {
  tasks: "Criteria",
  evidence: "Evidence",
  income: "Income",
  submit: "Sign off and submit",
  receipt: "Receipt",
};

/** What stands over each page of a case: whose it is, its stage, what is due, its other pages, and why it came back. */
export function CaseHeading({ view, current, pages = [], children }: CaseHeadingProps) {
  const { unit, checkpoint } = view;
  const tasks = paths.unitCheckpoint(unit.slug, checkpoint.number);
  const hrefs: Readonly<Record<CasePage, string>> = {
    tasks,
    evidence: paths.evidence(unit.slug, checkpoint.number),
    income: paths.income(unit.slug, checkpoint.number),
    submit: paths.submit(unit.slug, checkpoint.number),
    receipt: paths.receipt(unit.slug, checkpoint.number),
  };
  return (
    <>
      <Breadcrumbs
        crumbs={[
          { href: paths.unit(unit.slug), text: unit.name },
          ...(current === "tasks" ? [] : [{ href: tasks, text: checkpoint.name }]),
        ]}
      />
      <StagedHeading view={view} isNamedAbove={current === "tasks"} lede={stageSentence(view)}>
        {children}
      </StagedHeading>
      {pages.length === 0 ? null : (
        <SubNavigation
          label="This case"
          links={pages.map((page) => ({ href: hrefs[page], text: textOf(page, view), current: page === current }))}
        />
      )}
      {view.status === "signed_off" && current !== "submit" ? (
        <InsetText>
          <p>
            It is signed off. Any change to an answer, the evidence or the income ends that, and a lead signs off anew.
          </p>
        </InsetText>
      ) : null}
      <EndOfSignOff end={view.signOffEnded} />
      {view.returned === null ? null : (
        <InsetText>
          <p>NHS CB returned {returnedInWords(view.returned)}. All else stands as submitted; documents can be added.</p>
          <p>NHS CB says: {view.returned.reason}</p>
        </InsetText>
      )}
    </>
  );
}

/** For the lead who signed and finds it unsigned, and for whoever changed it from a page of before. */
function EndOfSignOff({ end }: { end: UnitCase["signOffEnded"] }) {
  if (end === null) return null;
  return (
    <InsetText>
      <p>
        The sign-off ended: {end.isMine ? "you" : end.by} changed the case on {instantInWords(end.at)}. It must be
        signed off again.
      </p>
    </InsetText>
  );
}

/** Nothing is signed off any more once the case is with NHS CB; that page then only tells how it was. */
function textOf(page: CasePage, { status }: Staged): string {
  return page === "submit" && !mayEditSubmission(status) ? "Sign-off and submission" : TEXTS[page];
}
