import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Form } from "@/components/form/form";
import { SubmitButton } from "@/components/form/submit-button";
import { PlannedRows, RefusedRows } from "@/components/import/planned-rows";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { Actions, ButtonLink } from "@/components/ui/button";
import { Counts } from "@/components/ui/card";
import { PageHeading } from "@/components/ui/heading";
import { isIdentifier } from "@/lib/domain/shared/identifier";
import { paths } from "@/lib/paths";
import { getImportBatch } from "@/lib/queries/import-batch";
import { requireActor } from "@/lib/web/require-actor";
import { applyImportAction } from "./actions";

export const metadata: Metadata = { title: "Check a file" };

type Props = { params: Promise<{ batch: string }> };

export default async function ImportBatchPage({ params }: Props) {
  const actor = await requireActor("page:/admin/imports/[batch]");
  const { batch } = await params;
  const view = isIdentifier(batch) ? await getImportBatch(actor, batch) : null;
  if (view === null) notFound();
  const { create, change, same, refuse } = view.counts;
  if (view.status === "applied") {
    return (
      <>
        <Breadcrumbs crumbs={[{ href: paths.imports(), text: "Import" }]} />
        <PageHeading lede={`${view.inWords}.`}>{view.fileName} is imported</PageHeading>
        <AnotherFile>Import another file</AnotherFile>
      </>
    );
  }
  return (
    <>
      <Breadcrumbs crumbs={[{ href: paths.imports(), text: "Import" }]} />
      <PageHeading lede={`${view.inWords}.`}>Check {view.fileName}: nothing has changed yet</PageHeading>
      <Counts
        counts={[
          { key: "create", number: create, label: "Create" },
          { key: "change", number: change, label: "Change" },
          { key: "same", number: same, label: "Same" },
          { key: "refuse", number: refuse, label: "Refuse" },
        ]}
      />
      <RefusedRows refused={view.refuse} downloadHref={paths.refusedRows(view.id)} />
      <PlannedRows heading="Create" rows={view.create} total={create} />
      <PlannedRows heading="Change" rows={view.change} total={change} />
      {view.buttonInWords === null ? (
        <AnotherFile>Upload again</AnotherFile>
      ) : (
        <Form action={applyImportAction} token={randomUUID()} hidden={{ batchId: view.id }} label="Import">
          <SubmitButton>{view.buttonInWords}</SubmitButton>
        </Form>
      )}
    </>
  );
}

function AnotherFile({ children }: { children: string }) {
  return (
    <Actions>
      <ButtonLink href={paths.imports()} look="secondary">
        {children}
      </ButtonLink>
    </Actions>
  );
}
