import type { Metadata } from "next";
import { DisagreementsTable } from "@/components/facts/disagreements-table";
import { PublishedCountsTable } from "@/components/facts/published-counts-table";
import { Heading, PageHeading } from "@/components/ui/heading";
import { Link } from "@/components/ui/link";
import { IllustrativeMark, OurDesignMark } from "@/components/ui/tag";
import { Text, TextList } from "@/components/ui/text";
import { getPublishedCounts } from "@/lib/queries/published-counts";

export const metadata: Metadata = { title: "Facts and sources" };

const licence = "https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/";

export default async function Facts() {
  const { units, ccgs, scenarios } = await getPublishedCounts();
  return (
    <>
      <PageHeading lede="What here is on the public record, where it comes from, and what is ours.">
        Facts and sources
      </PageHeading>
      <Heading>Published outcomes</Heading>
      <PublishedCountsTable scenarios={scenarios} />
      <TextList
        items={[
          {
            key: "1",
            content:
              "Checkpoint 1 (January 2012): results were never published by unit. All 26 proceeded, and that is recorded without a scenario.",
          },
          { key: "2", content: "Checkpoint 2 (14 May 2012): NHS Commissioning Board outcome notice, by unit." },
          {
            key: "3",
            content:
              "Checkpoint 3 (October 2012): results by unit, ratings by test, and who bought from whom were not published.",
          },
        ]}
      />
      <Heading>Where sources disagree</Heading>
      <Text>Both are shown, here and wherever the figure is used.</Text>
      <DisagreementsTable />
      <Heading>Credits</Heading>
      <Text>
        Contains public sector information licensed under the <Link href={licence}>Open Government Licence v3.0</Link>.
      </Text>
      <TextList
        items={[
          { key: "units", content: `${units} submitting units: NHS Commissioning Board, May 2012.` },
          {
            key: "ccgs",
            content: `${ccgs} clinical commissioning groups, with codes and areas: Office for National Statistics. Contains OS data © Crown copyright and database right.`,
          },
          {
            key: "population",
            content: "Registered populations, April to June 2013: NHS Business Services Authority.",
          },
          { key: "holidays", content: "Bank holidays in England: GOV.UK." },
          {
            key: "surveys",
            content:
              "Survey figures: EHI Primary Care (April 2012), Pulse on the NAPC and NHS Alliance survey (2012), HSJ on the NHS Clinical Commissioners survey (January 2013).",
          },
          {
            key: "footprints",
            content: "Footprints are drawn from geography. They are not evidence of who buys from whom.",
          },
        ]}
      />
      <Heading tag={<OurDesignMark />}>What is our design</Heading>
      <Text>
        The scoring scale of 0 to 4, the rule that proposes ratings and scenarios, the numbers of days, and the wording
        and weights of the 45 criteria are ours. The programme office can change them, and they are marked where they
        are shown.
      </Text>
      <Heading tag={<IllustrativeMark />}>What is made up</Heading>
      <Text>
        Scores, evidence, opinions and commitments made for a demonstration are marked like this on every screen and in
        every export. People in a demonstration are named by their role and stand for nobody.
      </Text>
    </>
  );
}
