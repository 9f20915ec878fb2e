import { MissingAddress } from "@/components/layout/missing-address";
import { missingPageMetadata } from "@/components/layout/missing-page-metadata";

export const metadata = missingPageMetadata;

/** For addresses that belong to no page at all. */
export default function NotFound() {
  return <MissingAddress />;
}
