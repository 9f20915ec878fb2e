import type { Metadata } from "next";
import { Heading, PageHeading } from "@/components/ui/heading";
import { Link } from "@/components/ui/link";
import { SummaryList } from "@/components/ui/summary-list";
import { Text, TextList } from "@/components/ui/text";
import { sessionIdleMinutes, sessionLifetimeHours } from "@/lib/domain/access/session-rules";
import { paths } from "@/lib/paths";

export const metadata: Metadata = { title: "Help" };

const WORDS = [
  { key: "CCG", value: "Clinical commissioning group: the customer" },
  { key: "CSU", value: "Commissioning support unit, called commissioning support service until July 2012" },
  { key: "NHS CB", value: "NHS Commissioning Board, whose committee takes the decisions" },
  { key: "Checkpoint", value: "One step that a unit must pass to go on. Three are formal" },
  { key: "Service line", value: "One kind of support, such as business intelligence" },
  { key: "Make, share, buy", value: "How a CCG gets a service line: in-house, with other CCGs, or from a supplier" },
  { key: "Pointer", value: "A document’s version and page, with one sentence on what it shows" },
  { key: "Scenario A, B, C", value: "Proceeds; proceeds with rapid management; stops" },
  { key: "Rapid management", value: "The closer, faster follow-up of scenario B: a plan that binds both sides" },
  { key: "Running-cost allowance", value: "Up to £25 a head that a CCG may spend on running itself" },
];

export default function Help() {
  return (
    <>
      <PageHeading lede="Each unit proves that it has the expertise, and that it has customers who want to buy.">
        Help
      </PageHeading>
      <Heading>Where to start</Heading>
      <TextList
        items={[
          { key: "work", content: "My work says what waits for you, and why it is yours." },
          { key: "case", content: "Every case says its stage, whose turn it is, since when, and what comes next." },
          { key: "number", content: "A number opens the rows that it counts." },
        ]}
      />
      <Heading>Logging in</Heading>
      <TextList
        items={[
          {
            key: "join",
            content: "People join by invitation, from the lead of their organisation or the programme office.",
          },
          {
            key: "forgot",
            content: (
              <>
                If you have forgotten your password, <Link href={paths.forgottenPassword()}>set a new one by mail</Link>
                .
              </>
            ),
          },
          {
            key: "several",
            content:
              "If you belong to several organisations you act for one at a time. Change it at the top of any page.",
          },
          {
            key: "session",
            content: `You are logged out after ${sessionIdleMinutes} minutes without doing anything, and after ${sessionLifetimeHours} hours. You are warned before, and what you have typed stays on the page.`,
          },
        ]}
      />
      <Heading>“Page not found”</Heading>
      <Text>
        You see this for what does not exist and for what is not yours to see, in the same words. If you acted for
        another organisation when you last saw the page, change whom you act for.
      </Text>
      <Heading>Keyboard</Heading>
      <Text>
        Press ? on a page with shortcuts to see them. They are silent while you type, and you can turn them off in your
        account. Everything they do has a button or a link, too.
      </Text>
      <Heading>Words</Heading>
      <SummaryList rows={WORDS} />
      <Heading>Someone to ask</Heading>
      <Text>Ask the lead of your organisation first, then the programme office at NHS CB.</Text>
    </>
  );
}
