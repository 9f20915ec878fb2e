import { FieldFrame, Fieldset } from "@/components/ui/field-frame";
import { Input } from "@/components/ui/inputs";

type MilestoneFieldsProps = { milestones: readonly { title: string; dueOn: string }[]; lines: number };

/** Lines of title and day. They are posted as two lists; a line with no title is not used. */
export function MilestoneFields({ milestones, lines }: MilestoneFieldsProps) {
  const numbers = Array.from({ length: lines }, (_, index) => index + 1);
  return (
    <Fieldset
      id="plan-milestones"
      legend="Milestones still to do"
      hint="A day like 2012-09-28. Leave lines that you do not need empty."
    >
      {numbers.map((number) => (
        <MilestoneLine
          key={number}
          number={number}
          title={milestones[number - 1]?.title ?? ""}
          dueOn={milestones[number - 1]?.dueOn ?? ""}
        />
      ))}
    </Fieldset>
  );
}

function MilestoneLine({ number, title, dueOn }: { number: number; title: string; dueOn: string }) {
  return (
    <>
      <FieldFrame id={`plan-milestone-${number}`} label={`Milestone ${number}`}>
        <Input
          id={`plan-milestone-${number}`}
          name="milestoneTitle[]"
          type="text"
          defaultValue={title}
          maxLength={200}
          invalid={false}
        />
      </FieldFrame>
      <FieldFrame id={`plan-milestone-due-${number}`} label={`Milestone ${number} is due`}>
        <Input
          id={`plan-milestone-due-${number}`}
          name="milestoneDue[]"
          type="text"
          defaultValue={dueOn}
          maxLength={10}
          width={10}
          invalid={false}
        />
      </FieldFrame>
    </>
  );
}
