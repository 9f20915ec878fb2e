import type { Metadata } from "next";
import { PlainPage } from "@/components/layout/plain-page";
import { Link } from "@/components/ui/link";
import { Text } from "@/components/ui/text";

export const metadata: Metadata = { title: "Page not found" };

// The same words for what does not exist and for what may not be seen, so that the two cannot be told apart.
export default function NotFound() {
  return (
    <PlainPage heading="Page not found">
      <Text>If you typed the address, check that it is right. If you pasted it, check that you copied all of it.</Text>
      <Text>
        The page may also belong to another organisation than the one you act for. <Link href="/">Go to your work</Link>
      </Text>
    </PlainPage>
  );
}
