import type { Metadata } from "next";
import { MissingPage } from "@/components/layout/missing-page";

export const metadata: Metadata = { title: "Page not found" };

/** Within the frame of the service, which its layout has drawn already. */
export default function NotFound() {
  return <MissingPage />;
}
