import { Form } from "@/components/form/form";
import { FormActions, SubmitButton } from "@/components/form/submit-button";
import { Heading } from "@/components/ui/heading";
import { Link } from "@/components/ui/link";
import { InsetText } from "@/components/ui/notice";
import { SummaryList } from "@/components/ui/summary-list";
import { Text } from "@/components/ui/text";
import { Steps } from "@/components/ui/timeline";
import { counted } from "@/lib/domain/shared/counted";
import { instantInWords } from "@/lib/domain/shared/dates-in-words";
import { listInWords } from "@/lib/domain/shared/list-in-words";
import { paths } from "@/lib/paths";
import type { CaseReadiness } from "@/lib/queries/case-readiness";
import type { FormAction } from "@/lib/schemas/form-state";

type HandInProps = {
  view: CaseReadiness;
  actions: { signOff: FormAction; submit: FormAction; resubmit: FormAction };
  token: () => string;
};

/** The last steps, one at a time: sign off, check, submit. Never two buttons that submit. */
export function HandIn({ view, actions, token }: HandInProps) {
  const current = view.status === "preparing" ? "sign_off" : "check";
  return (
    <section>
      <Steps
        label="Steps"
        steps={[
          { key: "sign_off", text: "Sign off", current: current === "sign_off" },
          { key: "check", text: "Check and submit", current: current === "check" },
          { key: "receipt", text: "Receipt" },
        ]}
      />
      {view.status === "preparing" ? <SignOff view={view} action={actions.signOff} token={token()} /> : null}
      {view.status === "signed_off" ? <Submit view={view} action={actions.submit} token={token()} /> : null}
      {view.status === "returned_in_part" ? <Resubmit view={view} action={actions.resubmit} token={token()} /> : null}
    </section>
  );
}

type StepProps = { view: CaseReadiness; action: FormAction; token: string };

function SignOff({ view, action, token }: StepProps) {
  const { blocks, may, submissionId, version } = view;
  if (blocks.length > 0) {
    return <Text>A CSU lead can sign off when nothing blocks.</Text>;
  }
  if (!may.signOff) return <WhoCanSign view={view} />;
  return (
    <>
      <Heading>Sign off</Heading>
      <Text>
        You sign that this is the unit’s case and that its evidence is what it says. Any change after this voids the
        sign-off.
      </Text>
      <Form action={action} token={token} version={version} hidden={{ submissionId }} label="Sign off">
        <FormActions>
          <SubmitButton>Sign off</SubmitButton>
        </FormActions>
      </Form>
    </>
  );
}

/** Who can go on, when this reader cannot. */
function WhoCanSign({ view: { leadsWhoMay, whyNotMe, may } }: { view: CaseReadiness }) {
  return (
    <InsetText>
      <p>{whyNotMe}</p>
      {leadsWhoMay.length > 0 ? (
        <p>Can sign off: {listInWords(leadsWhoMay)}.</p>
      ) : may.invite ? (
        <p>
          <Link href={paths.team()}>Invite another lead</Link>
        </p>
      ) : null}
    </InsetText>
  );
}

function Submit({ view, action, token }: StepProps) {
  const { due, may, signedOff, unit, checkpoint, submissionId, version } = view;
  return (
    <>
      {signedOff === null ? null : (
        <Text>
          Signed off by {signedOff.by} on {instantInWords(signedOff.at)}.
        </Text>
      )}
      <Frozen view={view} />
      {due?.isLate ? (
        <InsetText>
          <p>
            This is {due.words}. Ask the programme office for an extension: until there is one, it cannot be submitted.
          </p>
        </InsetText>
      ) : may.submit ? (
        <Form
          action={action}
          token={token}
          version={version}
          hidden={{ submissionId, csu: unit.slug, checkpoint: String(checkpoint.number) }}
          label="Submit"
        >
          <FormActions>
            <SubmitButton>Submit to NHS CB</SubmitButton>
          </FormActions>
        </Form>
      ) : (
        <InsetText>
          <p>A CSU lead can submit it now.</p>
        </InsetText>
      )}
    </>
  );
}

function Resubmit({ view, action, token }: StepProps) {
  const { blocks, may, unit, checkpoint, submissionId, version } = view;
  if (blocks.length > 0) return <Text>A CSU lead can resubmit when nothing blocks.</Text>;
  if (!may.resubmit) return <WhoCanSign view={view} />;
  return (
    <>
      <Frozen view={view} />
      <Form
        action={action}
        token={token}
        version={version}
        hidden={{ submissionId, csu: unit.slug, checkpoint: String(checkpoint.number) }}
        label="Resubmit"
      >
        <FormActions>
          <SubmitButton>Resubmit to NHS CB</SubmitButton>
        </FormActions>
      </Form>
    </>
  );
}

/** What is sent, and stays as it is from then on. */
function Frozen({ view: { frozen } }: { view: CaseReadiness }) {
  return (
    <>
      <Heading>Check what is sent</Heading>
      <SummaryList
        rows={[
          { key: "Answers", value: counted(frozen.answers, "answer") },
          {
            key: "Evidence",
            value: `${counted(frozen.pointers, "pointer")} into ${frozen.documentsPointedTo} of ${counted(frozen.documents, "document")}`,
          },
        ]}
      />
      <Text>
        Answers, pointers and the hashes of documents freeze together. Afterwards only NHS CB can return it to you.
      </Text>
    </>
  );
}
