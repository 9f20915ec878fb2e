import { Text, TextList } from "@/components/ui/text";
import { counted } from "@/lib/domain/shared/counted";

/** Who will be told by mail, before anything is sent. */
export function Recipients({ recipients }: { recipients: readonly { name: string; why: string }[] }) {
  return (
    <>
      <Text>
        <strong>Goes to {counted(recipients.length, "person", "people")}:</strong>
      </Text>
      <TextList items={recipients.map(({ name, why }) => ({ key: `${name} ${why}`, content: `${name} (${why})` }))} />
    </>
  );
}
