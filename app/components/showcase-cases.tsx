import { Card, CardFigure, Columns, Counts } from "@/components/ui/card";
import { Heading } from "@/components/ui/heading";
import { LevelTag } from "@/components/ui/level-tag";
import { SummaryList } from "@/components/ui/summary-list";
import { IllustrativeMark, Tag } from "@/components/ui/tag";
import { TaskList } from "@/components/ui/task-list";
import { Text } from "@/components/ui/text";
import { Steps, Timeline } from "@/components/ui/timeline";

export function ShowcaseCases() {
  return (
    <>
      <Steps
        label="Checkpoints of Essex"
        steps={[
          { key: "1", text: "1 Proceeded" },
          { key: "2", text: "2 B proceeds" },
          { key: "3", text: "3 In review, day 12", current: true },
        ]}
      />
      <Counts
        counts={[
          { key: "a", number: 14, label: "A proceeds", href: "#a" },
          { key: "b", number: 9, label: "B proceeds, rapid management", href: "#b" },
          { key: "c", number: 3, label: "C stops", href: "#c" },
          { key: "all", number: 26, label: "All units" },
        ]}
      />
      <Heading>Late</Heading>
      <TaskList
        idPrefix="late"
        tasks={[
          {
            key: "1",
            name: "Clear flag: no finance lead",
            href: "#flag",
            hint: "Why you: Essex proposed clearance; you did not raise it",
            status: (
              <>
                Essex <Tag colour="red">4 working days late</Tag>
              </>
            ),
          },
          { key: "2", name: "Leadership calibre, critical", href: "#l1", hint: "2 pointers", status: "Ready" },
          { key: "3", name: "Sign off and submit", status: "Cannot start yet" },
        ]}
      />
      <Columns>
        <Card heading="Customers" tag={<IllustrativeMark />}>
          <CardFigure>5 of 7</CardFigure>
          <Text>confirmed, £8.90 a head, 61% of break-even</Text>
        </Card>
        <Card heading="Flag 4: 3 lines without income" tag={<LevelTag level={3}>High</LevelTag>}>
          <SummaryList
            borderless
            rows={[
              { key: "With", value: "Essex" },
              { key: "Due", value: "14 June 2012" },
            ]}
          />
        </Card>
      </Columns>
      <SummaryList
        rows={[
          { key: "Unit", value: "Essex" },
          {
            key: "Break-even income a year",
            value: "£12,450,000.00",
            actions: [{ href: "#change", text: "Change", hiddenText: "break-even income" }],
          },
          {
            key: "Done means",
            value: "5 CCGs confirm; price list published",
            actions: [
              { href: "#compare", text: "Compare", hiddenText: "plans" },
              { href: "#change2", text: "Change", hiddenText: "what done means" },
            ],
          },
        ]}
      />
      <Heading>History, newest first</Heading>
      <Timeline
        entries={[
          {
            key: "3",
            heading: "Submitted to checkpoint 3",
            when: "31 August 2012, 2:02pm",
            dateTime: "2012-08-31T13:02:00Z",
            by: "CSU lead, Essex",
          },
          {
            key: "2",
            heading: "Outcome issued: B proceeds, rapid management",
            when: "14 May 2012, 5:00pm",
            dateTime: "2012-05-14T16:00:00Z",
            by: "NHS CB",
            children: <Text>Three flags were opened with the outcome.</Text>,
          },
        ]}
      />
    </>
  );
}
