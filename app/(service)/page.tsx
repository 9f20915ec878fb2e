import type { Metadata } from "next";
import { PageHeading } from "@/components/ui/heading";
import { requireActor } from "@/lib/web/require-actor";

export const metadata: Metadata = { title: "My work" };

export default async function MyWork() {
  await requireActor("page:/");
  return <PageHeading>My work</PageHeading>;
}
