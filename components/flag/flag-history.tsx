import { Heading } from "@/components/ui/heading";
import { Link } from "@/components/ui/link";
import { IllustrativeMark, Tag } from "@/components/ui/tag";
import { Text } from "@/components/ui/text";
import { Timeline } from "@/components/ui/timeline";
import { instantInWords } from "@/lib/domain/shared/dates-in-words";
import { paths } from "@/lib/paths";
import type { FlagEventView } from "@/lib/queries/flag-parts";

export function FlagHistory({ events }: { events: readonly FlagEventView[] }) {
  return (
    <>
      <Heading>History, newest first</Heading>
      <Timeline
        entries={events.map((event) => ({
          key: event.id,
          heading: (
            <>
              {event.what} {event.isForNhsCbOnly ? <Tag colour="white">NHS CB only</Tag> : null}{" "}
              {event.isIllustrative ? <IllustrativeMark /> : null}
            </>
          ),
          when: instantInWords(event.at),
          dateTime: event.at.toISOString(),
          by: event.by,
          children: (
            <>
              {event.text === "" ? null : <Text>{event.text}</Text>}
              {event.document === null ? null : (
                <Link href={paths.file(event.document.versionId)}>{event.document.name}</Link>
              )}
            </>
          ),
        }))}
      />
    </>
  );
}
