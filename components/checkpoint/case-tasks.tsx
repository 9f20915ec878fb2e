import { testAnchor } from "@/components/checkpoint/test-anchor";
import { Heading } from "@/components/ui/heading";
import { Tag, type TagColour } from "@/components/ui/tag";
import { type Task, TaskList } from "@/components/ui/task-list";
import { type CriterionProgress, progressInWords } from "@/lib/domain/checkpoint/criterion-progress";
import { counted } from "@/lib/domain/shared/counted";
import { paths } from "@/lib/paths";
import type { CaseCriterionView, UnitCase } from "@/lib/queries/unit-case";

const COLOURS: Readonly<Record<CriterionProgress, TagColour>> = {
  not_started: "grey",
  in_progress: "yellow",
  ready: "plain",
};

/** What a unit still has to do: what NHS CB returned, its criteria by test, then what belongs to the whole case. */
export function CaseTasks({ view }: { view: UnitCase }) {
  return (
    <>
      {criteriaInSections(view).map(({ name, criteria }) => (
        <section key={name} aria-labelledby={testAnchor(name)}>
          <Heading id={testAnchor(name)}>{name}</Heading>
          <TaskList idPrefix="criterion" tasks={criteria.map((criterion) => criterionTask(view, criterion))} />
        </section>
      ))}
      <section aria-labelledby="whole">
        <Heading id="whole">The whole submission</Heading>
        <TaskList idPrefix="whole" tasks={wholeTasks(view)} />
      </section>
    </>
  );
}

/** By test; of a returned case, what can be mended comes first, out of the rest that stands. */
function criteriaInSections({ tests, returned }: UnitCase): UnitCase["tests"] {
  if (returned === null) return tests;
  const open = tests.flatMap(({ criteria }) => criteria.filter(({ isOpen }) => isOpen));
  const rest = tests.map(({ name, criteria }) => ({ name, criteria: criteria.filter(({ isOpen }) => !isOpen) }));
  return [{ name: "Returned to you", criteria: open }, ...rest.filter(({ criteria }) => criteria.length > 0)];
}

function criterionTask({ unit, checkpoint, may }: UnitCase, criterion: CaseCriterionView): Task {
  const { code, title, isCritical, pointers, progress, isOpen } = criterion;
  const state = isOpen ? <Tag colour={COLOURS[progress]}>{progressInWords(progress)}</Tag> : "As submitted";
  return {
    key: code,
    name: `${code} ${title}${isCritical ? ", critical" : ""}`,
    href: paths.criterion(unit.slug, checkpoint.number, code),
    hint: counted(pointers.length, "pointer"),
    status: may.edit ? state : "Read",
  };
}

function wholeTasks({ unit, checkpoint, documents, ready, criteria, may, hasReceipt }: UnitCase): Task[] {
  const { slug } = unit;
  const { number } = checkpoint;
  const isWhole = ready === criteria;
  return [
    {
      key: "evidence",
      name: "Documents",
      href: paths.evidence(slug, number),
      hint: `${documents.carried} of ${counted(documents.limit, "document")}`,
    },
    { key: "income", name: "Break-even and expected income", href: paths.income(slug, number) },
    hasReceipt && !may.edit
      ? { key: "receipt", name: "Receipt", href: paths.receipt(slug, number) }
      : {
          key: "submit",
          name: may.edit ? "Sign off and submit" : "Sign-off and submission",
          href: paths.submit(slug, number),
          hint: isWhole
            ? "Every criterion is ready"
            : `${ready} of ${counted(criteria, "criterion", "criteria")} ready`,
        },
  ];
}
