import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { PageHeading } from "@/components/ui/heading";
import { Link } from "@/components/ui/link";
import { Text } from "@/components/ui/text";
import { BLIND_SENTENCE } from "@/lib/domain/moderation/blind-sentence";
import { paths } from "@/lib/paths";
import type { BlindView } from "@/lib/queries/moderation";

/** Moderation before the panel is complete: the same words, whoever has scored what. */
export function BlindModeration({ view: { unit, checkpoint, isModerator } }: { view: BlindView }) {
  return (
    <>
      <Breadcrumbs crumbs={[{ href: paths.myCases(), text: "My cases" }]} />
      <PageHeading caption={`${unit.name}, ${checkpoint.name.toLowerCase()}`}>Moderation</PageHeading>
      <Text>{BLIND_SENTENCE}</Text>
      {isModerator ? (
        <Text>
          <Link href={paths.myCases()}>See who has submitted</Link>
        </Text>
      ) : (
        <Text>
          <Link href={paths.review(unit.slug, checkpoint.number)}>Go to your own review</Link>
        </Text>
      )}
    </>
  );
}
