import type { Metadata } from "next";
import { Heading, PageHeading } from "@/components/ui/heading";
import { Text, TextList } from "@/components/ui/text";

export const metadata: Metadata = { title: "Privacy" };

export default function Privacy() {
  return (
    <>
      <PageHeading lede="What is kept about you, why, and who can see it.">Privacy</PageHeading>
      <Heading>What is kept</Heading>
      <TextList
        items={[
          { key: "account", content: "Your name, your work email address, your roles and when they began and ended." },
          { key: "password", content: "Your password only as a hash, from which it cannot be read back." },
          {
            key: "record",
            content:
              "What you do that changes something, with the time: the record of a public decision. It is never changed or deleted.",
          },
          { key: "files", content: "Which evidence files you opened, and when." },
          {
            key: "looks",
            content:
              "When you last looked at the list of flags, and the time before, to tell you which are new. Nobody else sees it.",
          },
          {
            key: "tries",
            content: "Attempts to log in, with the network address, for a day: to stop guessing.",
          },
        ]}
      />
      <Text>
        No patient’s data belongs here. If a document holds any, do not upload it; if it is here already, tell the
        programme office.
      </Text>
      <Heading>Cookies</Heading>
      <Text>
        Two, both needed: one keeps you logged in for at most 12 hours, the other carries one sentence (“saved”) to the
        next page. Nothing counts, follows or profiles you, and nothing is loaded from other sites.
      </Text>
      <Heading>Who can see it</Heading>
      <TextList
        items={[
          { key: "colleagues", content: "Your lead and the programme office see your name, address and roles." },
          {
            key: "scores",
            content: "While a panel is incomplete nobody sees a reviewer’s score or reason but the reviewer.",
          },
          {
            key: "units",
            content: "Units never learn which reviewer gave which score. Questions to them go out unsigned.",
          },
          { key: "reasons", content: "Why a CCG chose a supplier is seen by NHS CB only in numbers, never by group." },
          { key: "auditor", content: "An auditor reads the record: who did what, without scores and reasons." },
        ]}
      />
      <Heading>Names in documents</Heading>
      <Text>Files can carry the names of their authors. Remove what should not be read before you upload.</Text>
      <Heading>Your rights</Heading>
      <Text>
        You can ask the programme office what is kept about you, and have your name and address corrected. What the
        record says was done stays, since decisions rest on it.
      </Text>
    </>
  );
}
