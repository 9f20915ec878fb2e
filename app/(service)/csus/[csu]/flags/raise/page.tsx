import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Radios } from "@/components/form/choice-fields";
import { DateField } from "@/components/form/date-field";
import { Form } from "@/components/form/form";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-area";
import { TextField } from "@/components/form/text-field";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { PageHeading } from "@/components/ui/heading";
import { Text } from "@/components/ui/text";
import { SEVERITIES, severityInWords } from "@/lib/domain/flag/severity";
import { paths } from "@/lib/paths";
import { listUnitFlags } from "@/lib/queries/flags";
import { requireActor } from "@/lib/web/require-actor";
import { raiseFlagAction } from "./actions";

export const metadata: Metadata = { title: "Raise a flag" };

type Props = { params: Promise<{ csu: string }> };

export default async function RaiseFlagPage({ params }: Props) {
  const actor = await requireActor("page:/csus/[csu]/flags/raise");
  const view = await listUnitFlags(actor, (await params).csu);
  if (view === null || !view.mayRaise) notFound();
  const { unit } = view;
  return (
    <>
      <Breadcrumbs
        crumbs={[
          { href: paths.unit(unit.slug), text: unit.name },
          { href: paths.unitFlags(unit.slug), text: "Flags" },
        ]}
      />
      <PageHeading caption={unit.name}>Raise a flag</PageHeading>
      <Text>A flag is a plan that binds both sides. Someone other than you will clear it.</Text>
      <Form action={raiseFlagAction} token={randomUUID()} hidden={{ csuId: unit.id }} label="Raise a flag">
        <TextField name="title" label="What is the issue?" hint="A few words, like: three lines without income." />
        <TextArea name="rootCause" label="What caused it?" rows={4} />
        <Radios
          name="severity"
          legend="How severe is it?"
          small
          options={SEVERITIES.map((severity) => ({ value: severity, label: severityInWords(severity) }))}
        />
        <DateField name="dueOn" legend="By when must it be mended?" />
        <SubmitButton>Raise the flag</SubmitButton>
      </Form>
    </>
  );
}
