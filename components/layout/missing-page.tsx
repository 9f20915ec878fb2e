import { PageHeading } from "@/components/ui/heading";
import { Link } from "@/components/ui/link";
import { Text } from "@/components/ui/text";

/** The same words for what does not exist and for what may not be seen, so that the two cannot be told apart. */
export function MissingPage() {
  return (
    <>
      <PageHeading>Page not found</PageHeading>
      <Text>If you typed the address, check that it is right. If you pasted it, check that you copied all of it.</Text>
      <Text>
        The page may also belong to another organisation than the one you act for. <Link href="/">Go to your work</Link>
      </Text>
    </>
  );
}
