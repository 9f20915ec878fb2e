import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { DeclarationForm } from "@/components/scoring/declaration-form";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { PageHeading } from "@/components/ui/heading";
import { Link } from "@/components/ui/link";
import { IllustrativeMark } from "@/components/ui/tag";
import { Text } from "@/components/ui/text";
import { dateInWords } from "@/lib/domain/shared/dates-in-words";
import { paths } from "@/lib/paths";
import { getReviewDeclaration } from "@/lib/queries/review-declaration";
import { caseAddressSchema } from "@/lib/schemas/case-address";
import { requireActor } from "@/lib/web/require-actor";
import { declareInterestsAction } from "./actions";

type Props = { params: Promise<{ csu: string; checkpoint: string }> };

const load = cache(async (params: Props["params"]) => {
  const actor = await requireActor("page:/csus/[csu]/checkpoints/[checkpoint]/declaration");
  const address = caseAddressSchema.safeParse(await params);
  return address.success ? getReviewDeclaration(actor, address.data.csu, address.data.checkpoint) : null;
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const view = await load(params);
  return { title: view === null ? "Page not found" : `Your interests in ${view.unit.name}` };
}

export default async function DeclarationPage({ params }: Props) {
  const view = await load(params);
  if (view === null) notFound();
  const { unit, checkpoint, declaredAt, dueAt } = view;
  return (
    <>
      <Breadcrumbs crumbs={[{ href: paths.myCases(), text: "My cases" }]} />
      <PageHeading
        caption={`${unit.name}, ${checkpoint.name.toLowerCase()}: ${checkpoint.submissionName}`}
        tag={view.isIllustrative ? <IllustrativeMark /> : undefined}
        lede={dueAt === null ? undefined : `Your review is due on ${dateInWords(dueAt)}.`}
      >
        Declare your interests in {unit.name}
      </PageHeading>
      {declaredAt === null ? (
        <Text>The case opens to you when you have declared.</Text>
      ) : (
        <>
          <Text>
            On {dateInWords(declaredAt)} you declared that you have none.{" "}
            <Link href={paths.review(unit.slug, checkpoint.number)}>Go to your review</Link>
          </Text>
          <Text>
            If something has changed, say so here. The case closes for you at once, and what you have scored is set
            aside.
          </Text>
        </>
      )}
      <DeclarationForm
        action={declareInterestsAction}
        token={randomUUID()}
        submissionId={view.submissionId}
        unit={unit.name}
        isDeclared={declaredAt !== null}
      />
    </>
  );
}
