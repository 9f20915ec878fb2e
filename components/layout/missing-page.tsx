import type { Metadata } from "next";
import { MissingTitle } from "@/components/layout/missing-title";
import { PageHeading } from "@/components/ui/heading";
import { Link } from "@/components/ui/link";
import { Text } from "@/components/ui/text";
import { SERVICE_NAME } from "@/lib/domain/shared/service-name";

/** The style sheets give the words to readers without script, to whom the framework sends an empty body. */
export const missingPageMetadata: Metadata = {
  title: "Page not found",
  icons: {
    icon: "/icon.svg",
    other: [
      { rel: "stylesheet", url: "/no-script/fault.css" },
      { rel: "stylesheet", url: "/no-script/not-found.css" },
    ],
  },
};

/** The same words for what does not exist and for what may not be seen, so that the two cannot be told apart. */
export function MissingPage() {
  return (
    <>
      <MissingTitle title={`Page not found - ${SERVICE_NAME}`} />
      <PageHeading>Page not found</PageHeading>
      <Text>If you typed the address, check that it is right. If you pasted it, check that you copied all of it.</Text>
      <Text>
        The page may also belong to another organisation than the one you act for. <Link href="/">Go to your work</Link>
      </Text>
    </>
  );
}
