"use client";

import { PlainFrame } from "@/components/layout/plain-frame";
import { Actions, Button } from "@/components/ui/button";
import { PageHeading } from "@/components/ui/heading";
import { Link } from "@/components/ui/link";
import { Text } from "@/components/ui/text";
import { SERVICE_NAME } from "@/lib/domain/shared/service-name";

/** What people read when something broke: what is safe, what to do, and the number that finds it in the log. Never the error itself. */
export function FaultMessage({ reference, retry }: { reference: string | undefined; retry: () => void }) {
  return (
    <PlainFrame>
      <title>{`Something went wrong - ${SERVICE_NAME}`}</title>
      <PageHeading>Sorry, something went wrong</PageHeading>
      <Text>What you saved before is safe. Try again; if it happens twice, tell the programme office.</Text>
      {reference === undefined ? null : (
        <Text>
          Give this reference: <strong>{reference}</strong>
        </Text>
      )}
      <Actions>
        <Button type="button" onClick={retry}>
          Try again
        </Button>
        <Link href="/">Go to your work</Link>
      </Actions>
    </PlainFrame>
  );
}
