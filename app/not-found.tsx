import type { Metadata } from "next";
import { MissingPage } from "@/components/layout/missing-page";
import { PlainFrame } from "@/components/layout/plain-frame";

export const metadata: Metadata = { title: "Page not found" };

/** For addresses that belong to no page at all. */
export default function NotFound() {
  return (
    <PlainFrame>
      <MissingPage />
    </PlainFrame>
  );
}
