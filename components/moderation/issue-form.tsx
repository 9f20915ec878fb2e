import { DateField } from "@/components/form/date-field";
import { Fold } from "@/components/form/fold";
import { Form } from "@/components/form/form";
import { Select } from "@/components/form/select-field";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-area";
import { TextField } from "@/components/form/text-field";
import { SEVERITIES, type Severity, severityInWords } from "@/lib/domain/flag/severity";
import type { FormAction } from "@/lib/schemas/form-state";

export type IssueWords = {
  about?: string;
  title?: string;
  severity?: Severity;
  rootCause?: string;
  exitCriteria?: string;
  dueOn?: string;
};

type IssueFormProps = {
  action: FormAction;
  token: string;
  /** Of the drafted outcome. */
  version: number;
  hidden: Readonly<Record<string, string>>;
  idPrefix: string;
  /** The line that opens it. */
  summary: string;
  button: string;
  /** What it can be about. */
  about: readonly { value: string; text: string }[];
  severities?: readonly Severity[];
  words?: IssueWords;
};

/** An issue: what is wrong, why, what must be true when it is done, how severe, by when. */
export function IssueForm(props: IssueFormProps) {
  const {
    action,
    token,
    version,
    hidden,
    idPrefix,
    summary,
    button,
    about,
    severities = SEVERITIES,
    words = {},
  } = props;
  return (
    <Form action={action} token={token} version={version} hidden={hidden} idPrefix={idPrefix} label={summary}>
      <Fold summary={summary}>
        <Select
          name="about"
          label="What it is about"
          placeholder="Choose a criterion or a test"
          options={about}
          defaultValue={words.about}
        />
        <TextField name="title" label="Issue, in one line" maxLength={200} defaultValue={words.title} />
        <TextArea name="rootCause" label="Root cause" rows={3} defaultValue={words.rootCause} />
        <TextArea
          name="exitCriteria"
          label="Done means"
          hint="What must be true for it to be cleared."
          rows={3}
          defaultValue={words.exitCriteria}
        />
        <Select
          name="severity"
          label="Severity"
          placeholder="Choose how severe it is"
          options={severities.map((value) => ({ value, text: severityInWords(value) }))}
          defaultValue={words.severity}
        />
        <DateField name="due" legend="Done by" defaultValue={words.dueOn} />
        <SubmitButton look="secondary">{button}</SubmitButton>
      </Fold>
    </Form>
  );
}
