import type { ReactNode } from "react";
import { StageTag } from "@/components/state/state-tags";
import { PageHeading } from "@/components/ui/heading";
import { IllustrativeMark } from "@/components/ui/tag";
import type { SubmissionStatus } from "@/lib/domain/checkpoint/submission-status";

type StagedHeadingProps = {
  view: {
    readonly unit: { readonly name: string };
    readonly checkpoint: { readonly name: string };
    readonly status: SubmissionStatus;
    readonly isWindowOpen: boolean;
    readonly isIllustrative: boolean;
  };
  /** The step back that stands over it says the unit already. */
  isNamedAbove?: boolean;
  lede: ReactNode;
  children: ReactNode;
};

/** The heading of a page about one case: whose it is, and the stage that it is at. */
export function StagedHeading({ view, isNamedAbove, lede, children }: StagedHeadingProps) {
  return (
    <PageHeading
      {...(isNamedAbove ? {} : { caption: `${view.unit.name}, ${view.checkpoint.name.toLowerCase()}` })}
      tag={
        <>
          <StageTag status={view.status} isWindowOpen={view.isWindowOpen} />{" "}
          {view.isIllustrative ? <IllustrativeMark /> : null}
        </>
      }
      lede={lede}
    >
      {children}
    </PageHeading>
  );
}
