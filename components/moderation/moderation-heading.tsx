import type { ReactNode } from "react";
import { StagedHeading } from "@/components/checkpoint/staged-heading";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { SubNavigation } from "@/components/ui/sub-navigation";
import type { SubmissionStatus } from "@/lib/domain/checkpoint/submission-status";
import { paths } from "@/lib/paths";

export type ModerationPage = "moderation" | "ratings" | "outcome";

const TEXTS: Readonly<Record<ModerationPage, string>> = {
  moderation: "Moderation",
  ratings: "Ratings and issues",
  outcome: "Outcome",
};

type ModerationHeadingProps = {
  unit: { readonly slug: string; readonly name: string };
  checkpoint: { readonly number: number; readonly name: string };
  status: SubmissionStatus;
  isWindowOpen: boolean;
  isIllustrative: boolean;
  current: ModerationPage;
  /** Null on a page below the moderation's own. */
  lede: ReactNode;
  children: ReactNode;
};

/** What stands over each page from a complete panel to the issued outcome: whose case, its stage, and the other pages. */
export function ModerationHeading(props: ModerationHeadingProps) {
  const { unit, checkpoint, current, lede, children } = props;
  const hrefs: Readonly<Record<ModerationPage, string>> = {
    moderation: paths.moderation(unit.slug, checkpoint.number),
    ratings: paths.ratings(unit.slug, checkpoint.number),
    outcome: paths.outcome(unit.slug, checkpoint.number),
  };
  const pages = ["moderation", "ratings", "outcome"] as const;
  return (
    <>
      <Breadcrumbs
        crumbs={[
          { href: paths.unit(unit.slug), text: unit.name },
          { href: paths.unitCheckpoint(unit.slug, checkpoint.number), text: checkpoint.name },
        ]}
      />
      <StagedHeading view={props} lede={lede}>
        {children}
      </StagedHeading>
      <SubNavigation
        label="From moderation to outcome"
        links={pages.map((page) => ({ href: hrefs[page], text: TEXTS[page], current: page === current }))}
      />
    </>
  );
}
