import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ChangeForm } from "@/components/commitment/change-form";
import { CommitmentLedger } from "@/components/commitment/commitment-ledger";
import { CommitmentTerms } from "@/components/commitment/commitment-terms";
import { DraftToCheck } from "@/components/commitment/draft-to-check";
import { CommitmentStageTag } from "@/components/state/state-tags";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { Actions, ButtonLink } from "@/components/ui/button";
import { Heading, PageHeading } from "@/components/ui/heading";
import { Link } from "@/components/ui/link";
import { Text } from "@/components/ui/text";
import { howInWords } from "@/lib/domain/commitment/route";
import { paths } from "@/lib/paths";
import { getCommitment } from "@/lib/queries/commitment";
import { commitmentAddressSchema } from "@/lib/schemas/commitment";
import { requireActor } from "@/lib/web/require-actor";
import { changeCommitmentAction, confirmCommitmentAction, discardDraftAction } from "../../actions";

export const metadata: Metadata = { title: "Commitment" };

type Props = { params: Promise<{ ccg: string; commitment: string }> };

export default async function CommitmentPage({ params }: Props) {
  const actor = await requireActor("page:/ccgs/[ccg]/commitments/[commitment]");
  const address = commitmentAddressSchema.safeParse(await params);
  const view = address.success ? await getCommitment(actor, address.data.ccg, address.data.commitment) : null;
  if (view === null) notFound();
  const { ccg, inForce, draft } = view;
  return (
    <>
      <Breadcrumbs crumbs={[{ href: paths.ccg(ccg.odsCode), text: "Our commissioning support" }]} />
      <PageHeading
        caption={view.line.name}
        tag={inForce === null ? undefined : <CommitmentStageTag stage={inForce.stage} />}
      >
        {howInWords(view.route, view.supplier)}
      </PageHeading>
      {draft === null ? null : (
        <>
          <Heading>Check this draft</Heading>
          <DraftToCheck
            view={view}
            draft={draft}
            actions={{ confirm: confirmCommitmentAction, discard: discardDraftAction }}
            token={randomUUID}
          />
        </>
      )}
      {inForce === null ? null : (
        <>
          <Heading>{draft === null ? "Now" : "In force until a draft is confirmed"}</Heading>
          <CommitmentTerms entry={inForce} supplier={view.supplier} route={view.route} population={ccg.population} />
        </>
      )}
      <ChangeForm view={view} action={changeCommitmentAction} token={randomUUID()} />
      {view.stagesBack.length === 0 ? null : view.may.stepBack ? (
        <Actions>
          <ButtonLink href={paths.stepBack(ccg.odsCode, view.id)} look="secondary">
            Step back
          </ButtonLink>
        </Actions>
      ) : (
        <Text>Your CCG lead can step back.</Text>
      )}
      <Heading>Every entry, newest first</Heading>
      <CommitmentLedger ledger={view.ledger} />
      <Text>
        <Link href={paths.ccgLine(ccg.odsCode, view.line.slug)}>Add another supplier for this line</Link>
      </Text>
    </>
  );
}
