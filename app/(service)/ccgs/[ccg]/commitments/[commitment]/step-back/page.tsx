import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Radios } from "@/components/form/choice-fields";
import { Form } from "@/components/form/form";
import { FormActions, SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-area";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { Reading } from "@/components/ui/card";
import { PageHeading } from "@/components/ui/heading";
import { Link } from "@/components/ui/link";
import { STAGE_WORDS } from "@/lib/domain/commitment/stage";
import { formatPence } from "@/lib/domain/shared/money";
import { paths } from "@/lib/paths";
import { getCommitment } from "@/lib/queries/commitment";
import { commitmentAddressSchema } from "@/lib/schemas/commitment";
import { requireActor } from "@/lib/web/require-actor";
import { stepBackAction } from "../../../actions";

export const metadata: Metadata = { title: "Step back" };

type Props = { params: Promise<{ ccg: string; commitment: string }> };

export default async function StepBackPage({ params }: Props) {
  const actor = await requireActor("page:/ccgs/[ccg]/commitments/[commitment]/step-back");
  const address = commitmentAddressSchema.safeParse(await params);
  const view = address.success ? await getCommitment(actor, address.data.ccg, address.data.commitment) : null;
  if (view === null || view.inForce === null || view.stagesBack.length === 0) notFound();
  const { ccg, inForce, supplier, line } = view;
  const back = paths.commitment(ccg.odsCode, view.id);
  // One way back leaves nothing to choose.
  const only = view.stagesBack.length === 1 ? view.stagesBack[0] : undefined;
  return (
    <>
      <Breadcrumbs
        crumbs={[
          { href: paths.ccg(ccg.odsCode), text: "Our commissioning support" },
          { href: back, text: `${line.name}, ${supplier}` },
        ]}
      />
      <Reading>
        <PageHeading
          caption={`${line.name}, ${supplier}`}
          lede={`It is “${STAGE_WORDS[inForce.stage]}” at ${formatPence(inForce.pencePerHead)} a head${only === undefined ? "" : `, and becomes “${STAGE_WORDS[only]}”`}. The change is in force at once; the old entry stays on the record.`}
        >
          Step back
        </PageHeading>
        <Form
          action={stepBackAction}
          token={randomUUID()}
          version={view.version}
          hidden={{ commitmentId: view.id, ...(only === undefined ? {} : { stage: only }) }}
          label="Step back"
        >
          {only === undefined ? (
            <Radios
              name="stage"
              legend="What is it now?"
              legendSize="s"
              options={view.stagesBack.map((stage) => ({ value: stage, label: STAGE_WORDS[stage] }))}
            />
          ) : null}
          <TextArea
            name="reason"
            label="Why?"
            labelSize="s"
            hint="At least 10 characters. Only your CCG reads it; the supplier sees the new stage."
            rows={4}
          />
          <FormActions>
            <SubmitButton>Step back</SubmitButton>
            <Link href={back}>Leave it as it is</Link>
          </FormActions>
        </Form>
      </Reading>
    </>
  );
}
