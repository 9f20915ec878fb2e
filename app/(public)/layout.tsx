import { ServiceFrame } from "@/components/layout/service-frame";
import { demonstrationStrip } from "@/lib/web/frame";

/** The same frame without a person: what stands in it is for anyone. */
export default async function PublicLayout({ children }: { children: React.ReactNode }) {
  return <ServiceFrame demonstration={await demonstrationStrip(null)}>{children}</ServiceFrame>;
}
