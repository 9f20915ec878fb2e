import { Fold } from "@/components/form/fold";
import { Form } from "@/components/form/form";
import { Select } from "@/components/form/select-field";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-area";
import { LateTag } from "@/components/state/state-tags";
import { Heading } from "@/components/ui/heading";
import { Link } from "@/components/ui/link";
import { type Column, Table } from "@/components/ui/table";
import { Text } from "@/components/ui/text";
import { dayInWords } from "@/lib/domain/shared/dates-in-words";
import { londonDay } from "@/lib/domain/shared/london-time";
import { paths } from "@/lib/paths";
import type { FlagView } from "@/lib/queries/flag";
import type { MilestoneView } from "@/lib/queries/flag-parts";
import type { FormAction } from "@/lib/schemas/form-state";

type MilestonesProps = { flag: FlagView; action: FormAction; token: () => string };

/** The steps of the plan, with what shows that each is done. */
export function Milestones({ flag, action, token }: MilestonesProps) {
  const columns: Column<MilestoneView>[] = [
    { key: "milestone", header: "Milestone", rowHeader: true, cell: (each) => `${each.sequence}. ${each.title}` },
    { key: "due", header: "Due", kind: "short", cell: (each) => dayInWords(each.dueOn) },
    { key: "state", header: "State", cell: (each) => <State milestone={each} /> },
  ];
  const open = flag.may.complete ? flag.milestones.filter((each) => each.doneAt === null) : [];
  return (
    <>
      <Heading>Milestones</Heading>
      <Table
        caption="Milestones"
        captionHidden
        columns={columns}
        rows={flag.milestones}
        rowKey={(each) => each.id}
        empty={<Text>No milestones yet. A plan needs at least one before both sides can agree it.</Text>}
      />
      {open.map((each) => (
        <Done key={each.id} flag={flag} milestone={each} action={action} token={token()} />
      ))}
    </>
  );
}

function State({ milestone }: { milestone: MilestoneView }) {
  if (milestone.doneAt === null) return milestone.isLate ? <LateTag words={milestone.inWords} /> : milestone.inWords;
  return (
    <>
      Done {dayInWords(londonDay(milestone.doneAt))}. {milestone.evidenceText}{" "}
      {milestone.document === null ? null : (
        <Link href={paths.file(milestone.document.versionId)}>{milestone.document.name}</Link>
      )}
    </>
  );
}

function Done({
  flag,
  milestone,
  action,
  token,
}: {
  flag: FlagView;
  milestone: MilestoneView;
  action: FormAction;
  token: string;
}) {
  return (
    <Form
      action={action}
      token={token}
      version={flag.version}
      hidden={{ flagId: flag.id, milestoneId: milestone.id }}
      idPrefix={`milestone-${milestone.sequence}-`}
      label={`Record ${milestone.sequence} as done`}
    >
      <Fold summary={`Record ${milestone.sequence} as done`}>
        <TextArea name="evidenceText" label="What shows that it is done?" rows={3} />
        <Select
          name="documentVersionId"
          label="Document, if there is one"
          placeholder="None"
          options={flag.choices.documents}
        />
        <SubmitButton look="secondary">Record as done</SubmitButton>
      </Fold>
    </Form>
  );
}
