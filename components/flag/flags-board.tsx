import { FlagMarks, LateTag } from "@/components/state/state-tags";
import { Board } from "@/components/ui/board";
import { Link } from "@/components/ui/link";
import { IllustrativeMark } from "@/components/ui/tag";
import { Text } from "@/components/ui/text";
import { type FlagStatus, flagStatusInWords } from "@/lib/domain/flag/flag-status";
import { flagsBoard } from "@/lib/domain/flag/flags-board";
import { dayInWords } from "@/lib/domain/shared/dates-in-words";
import { paths } from "@/lib/paths";
import type { FlagRow } from "@/lib/queries/flags";
import { SeverityTag } from "./severity-tag";

type FlagsBoardProps = {
  flags: readonly FlagRow[];
  /** The one stage that was asked for. */
  stage: FlagStatus | undefined;
  /** The table of one stage, with the other filters as they are. */
  href: (stage: FlagStatus) => string;
};

/** Which plans stand where. A flag is moved on its own page. */
export function FlagsBoard({ flags, stage, href }: FlagsBoardProps) {
  return (
    <Board
      label="Flags by stage"
      columns={flagsBoard(flags, stage).map(({ status, total, shown }) => ({
        key: status,
        name: flagStatusInWords(status),
        total,
        href: href(status),
        none: "None.",
        cards: shown.map((flag) => ({ key: String(flag.number), content: <FlagCard flag={flag} /> })),
      }))}
    />
  );
}

function FlagCard({ flag }: { flag: FlagRow }) {
  return (
    <>
      <Link href={paths.flag(flag.unit.slug, flag.number)}>{`${flag.number}. ${flag.title}`}</Link>
      <Text small>
        {flag.unit.name}. Due {dayInWords(flag.dueOn)}. {flag.milestonesDone} of {flag.milestones} milestones.
      </Text>
      <Text small>
        <SeverityTag severity={flag.severity} />{" "}
        {flag.lateInWords === null ? null : <LateTag words={flag.lateInWords} />} <FlagMarks {...flag} />{" "}
        {flag.isIllustrative ? <IllustrativeMark /> : null}
      </Text>
    </>
  );
}
