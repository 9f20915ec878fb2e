"use client";

import { useEffect } from "react";
import { PageHeading } from "@/components/ui/heading";
import { Link } from "@/components/ui/link";
import { Text } from "@/components/ui/text";
import { SERVICE_NAME } from "@/lib/domain/shared/service-name";

/**
 * The same words for what does not exist and for what may not be seen, so that the two cannot be told apart. Next sends
 * them with every page, in case: as one element.
 */
export function MissingPage() {
  // A page whose title is fixed has set it already when it finds that there is nothing to show.
  useEffect(() => {
    document.title = `Page not found - ${SERVICE_NAME}`;
  }, []);
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
