import { Link } from "@/components/ui/link";
import { Tag } from "@/components/ui/tag";
import { Text, TextList } from "@/components/ui/text";
import { paths } from "@/lib/paths";
import type { PointerView } from "@/lib/queries/unit-case";

/** Where each pointer leads, and what it says is there. The link hands out the file. */
export function PointerLines({ pointers }: { pointers: readonly PointerView[] }) {
  if (pointers.length === 0) return <Text secondary>It points to no evidence.</Text>;
  return (
    <TextList items={pointers.map((pointer) => ({ key: pointer.id, content: <PointerLine pointer={pointer} /> }))} />
  );
}

export function PointerLine({ pointer }: { pointer: PointerView }) {
  const { documentVersionId, document, documentVersion, place, shows, owner } = pointer;
  return (
    <>
      <Link href={paths.file(documentVersionId)} download>
        {document}, version {documentVersion}, {place}
      </Link>
      : {shows} {owner === "pct" ? <Tag colour="white">The PCT’s document</Tag> : null}
    </>
  );
}
