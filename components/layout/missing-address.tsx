"use client";

import { MissingPage } from "@/components/layout/missing-page";
import { PlainFrame } from "@/components/layout/plain-frame";

/** The page for an address that belongs to no page at all. Next sends it with every page, in case: as one element. */
export function MissingAddress() {
  return (
    <PlainFrame>
      <MissingPage />
    </PlainFrame>
  );
}
