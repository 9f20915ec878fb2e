import { Link } from "@/components/ui/link";
import { IllustrativeMark } from "@/components/ui/tag";
import { Text } from "@/components/ui/text";
import { Timeline } from "@/components/ui/timeline";
import { instantInWords } from "@/lib/domain/shared/dates-in-words";
import { paths } from "@/lib/paths";
import type { UnitEvent } from "@/lib/queries/unit";

/** What happened, in plain words, newest first. */
export function UnitTimeline({ csu, events }: { csu: string; events: readonly UnitEvent[] }) {
  return (
    <Timeline
      entries={events.map((event) => ({
        key: event.id,
        heading: event.what,
        when: instantInWords(event.at),
        dateTime: event.at.toISOString(),
        by: (
          <>
            {event.flagNumber === null ? (
              event.where
            ) : (
              <Link href={paths.flag(csu, event.flagNumber)}>{event.where}</Link>
            )}
            {event.by === null ? null : `, ${event.by}`} {event.isIllustrative ? <IllustrativeMark /> : null}
          </>
        ),
        ...(event.reason === null ? {} : { children: <Text small>{event.reason}</Text> }),
      }))}
    />
  );
}
