import { testAnchor } from "@/components/checkpoint/test-anchor";
import { PointerLines } from "@/components/evidence/pointer-lines";
import { Heading } from "@/components/ui/heading";
import { LinkList } from "@/components/ui/link-list";
import { Tag } from "@/components/ui/tag";
import { Paragraphs, Text } from "@/components/ui/text";
import type { UnitCase } from "@/lib/queries/unit-case";

/** A case as those read it who do not work on it: each criterion, its answer, and the pages that show it. */
export function CaseSummary({ view }: { view: UnitCase }) {
  return (
    <>
      <LinkList label="Tests" links={view.tests.map(({ name }) => ({ href: `#${testAnchor(name)}`, text: name }))} />
      {view.tests.map((test) => (
        <section key={test.name} aria-labelledby={testAnchor(test.name)}>
          <Heading id={testAnchor(test.name)}>{test.name}</Heading>
          {test.criteria.map((criterion) => (
            <section key={criterion.code} id={criterion.code}>
              <Heading level={3} tag={criterion.isCritical ? <Tag colour="white">Critical</Tag> : undefined}>
                {criterion.code} {criterion.title}
              </Heading>
              <Text secondary>{criterion.question}</Text>
              {criterion.answer === null || criterion.answer === "" ? (
                <Text>No answer yet.</Text>
              ) : (
                <Paragraphs text={criterion.answer} />
              )}
              <PointerLines pointers={criterion.pointers} />
            </section>
          ))}
        </section>
      ))}
    </>
  );
}
