import { MissingPage } from "@/components/layout/missing-page";
import { missingPageMetadata } from "@/components/layout/missing-page-metadata";

export const metadata = missingPageMetadata;

/** Within the frame of the public pages, which their layout has drawn already. */
export default function NotFound() {
  return <MissingPage />;
}
