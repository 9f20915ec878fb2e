import { MissingPage, missingPageMetadata } from "@/components/layout/missing-page";
import { PlainFrame } from "@/components/layout/plain-frame";

export const metadata = missingPageMetadata;

/** For addresses that belong to no page at all. */
export default function NotFound() {
  return (
    <PlainFrame>
      <MissingPage />
    </PlainFrame>
  );
}
