"use client";

import {
  beUnreachable,
  findConflict,
  leaveAsItIs,
  refuseEverything,
  saveAtTwo,
} from "@/app/components/showcase-actions";
import { Checkboxes, Radios } from "@/components/form/choice-fields";
import { DateField } from "@/components/form/date-field";
import { FileField } from "@/components/form/file-field";
import { Form } from "@/components/form/form";
import { Select } from "@/components/form/select-field";
import { FormActions, SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-area";
import { MoneyField, TextField } from "@/components/form/text-field";
import { useCheckedForm } from "@/components/form/use-checked-form";
import { Heading } from "@/components/ui/heading";
import { Link } from "@/components/ui/link";

const TOKEN = "0b2f6a52-3c1e-4d0a-9f41-0d6a3f1c2b7e";

const loadSchema = () => import("@/app/components/showcase-schema").then((module) => module.showcaseSchema);

export function ShowcaseForms() {
  const check = useCheckedForm(loadSchema);
  return (
    <>
      <Heading>Every field, and its error</Heading>
      <Form action={refuseEverything} token={TOKEN} label="Every field">
        <TextField name="name" label="Name" hint="As it should stand on the letter" width={20} />
        <TextArea name="reason" label="Why?" hint="Name the page and what was missing" maxCharacters={500} rows={4} />
        <Radios
          name="route"
          legend="How will you get business intelligence?"
          legendSize="m"
          options={[
            { value: "buy", label: "Buy", hint: "From a CSU, a local authority or another supplier" },
            { value: "share", label: "Share" },
            { value: "make", label: "Do it ourselves" },
            { value: "undecided", label: "Not decided yet", divided: true },
          ]}
        />
        <Radios
          name="score"
          legend="Score"
          inline
          small
          options={["0", "1", "2", "3", "4"].map((value) => ({ value, label: value }))}
        />
        <Checkboxes
          name="regions"
          legend="Regions"
          small
          defaultValues={["london"]}
          options={[
            { value: "london", label: "London" },
            { value: "north", label: "North of England" },
          ]}
        />
        <DateField name="start" legend="Start" hint="For example, 1 4 2013" defaultValue="2013-04-01" />
        <MoneyField name="price" label="Price a head" suffix="a head" width={5} />
        <Select
          name="supplier"
          label="Supplier"
          placeholder="Choose"
          options={[
            { value: "essex", text: "Essex" },
            { value: "arden", text: "Arden" },
          ]}
        />
        <FileField name="file" label="Document" hint="PDF, Word, Excel, PowerPoint, CSV or picture, up to 100MB" />
        <FormActions>
          <SubmitButton>Save and see the errors</SubmitButton>
          <Link href="#cancel">Cancel</Link>
        </FormActions>
      </Form>
      <Heading>Checked in the browser too</Heading>
      <Form action={leaveAsItIs} idPrefix="checked-" check={check} label="Checked">
        <TextField name="line" label="Line" />
        <TextArea name="why" label="Why?" />
        <FormActions>
          <SubmitButton>Save</SubmitButton>
        </FormActions>
      </Form>
      <Heading>Saves by itself</Heading>
      <Form
        action={saveAtTwo}
        autosave={saveAtTwo}
        idPrefix="saving-"
        token={TOKEN}
        version={1}
        savedAt="1:58pm"
        submitOnCtrlEnter
        label="Saving"
      >
        <TextArea name="answer" label="Your answer" defaultValue="The price list names each line." />
        <FormActions>
          <SubmitButton>Save and next</SubmitButton>
        </FormActions>
      </Form>
      <Heading>Saves by itself, out of reach</Heading>
      <Form action={beUnreachable} autosave={beUnreachable} idPrefix="failing-" savedAt="1:58pm" label="Failing">
        <TextArea name="answer" label="Your answer" />
        <FormActions>
          <SubmitButton>Save and next</SubmitButton>
        </FormActions>
      </Form>
      <Heading>Someone else saved first</Heading>
      <Form action={findConflict} autosave={findConflict} idPrefix="conflict-" version={6} label="Conflict">
        <TextArea name="shared" label="Deciding reasons" defaultValue="The finance lead is named but not in post." />
        <FormActions>
          <SubmitButton>Record and next</SubmitButton>
        </FormActions>
      </Form>
    </>
  );
}
