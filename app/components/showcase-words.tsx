import { ActionLink } from "@/components/ui/action-link";
import { Actions, Button, ButtonLink } from "@/components/ui/button";
import { Details } from "@/components/ui/details";
import { Heading } from "@/components/ui/heading";
import { LevelTag } from "@/components/ui/level-tag";
import { Link } from "@/components/ui/link";
import { LinkList } from "@/components/ui/link-list";
import { EmptyState, InsetText, NotificationBanner, Panel, WarningCallout } from "@/components/ui/notice";
import { IllustrativeMark, OurDesignMark, Tag } from "@/components/ui/tag";
import { Text, TextList } from "@/components/ui/text";

const TAGS = [
  ["green", "A proceeds"],
  ["orange", "B proceeds, rapid management"],
  ["purple", "C stops"],
  ["yellow", "Preparing"],
  ["blue", "In review"],
  ["grey", "Not open"],
  ["red", "4 days late"],
  ["white", "More time"],
  ["plain", "Pointed"],
] as const;

export function ShowcaseWords() {
  return (
    <>
      <Heading>Tags and marks</Heading>
      <TextList
        items={TAGS.map(([colour, text]) => ({
          key: text,
          content: <Tag colour={colour}>{text}</Tag>,
        }))}
      />
      <Text>
        <LevelTag level={1}>Low</LevelTag> <LevelTag level={2}>Medium</LevelTag> <LevelTag level={3}>High</LevelTag>{" "}
        <LevelTag level={4}>Critical</LevelTag>
      </Text>
      <Text>
        £1.20 a head <IllustrativeMark /> Scores run from 0 to 4 <OurDesignMark />
      </Text>
      <Heading tag={<Tag colour="yellow">Returned in part</Tag>}>A heading with a tag</Heading>
      <Text>
        Ordinary words with <Link href="#link">a link</Link>, held to a length of line that can be read. Links to other
        tabs say so:{" "}
        <Link href="#tab" newTab>
          page 4 of the price list
        </Link>
        .
      </Text>
      <Text small secondary>
        Small words that explain.
      </Text>
      <LinkList
        links={[
          { href: "#csv", text: "CSV", hiddenText: "of these units" },
          { href: "#xlsx", text: "XLSX", hiddenText: "of these units" },
          { href: "#print", text: "Print" },
        ]}
      />
      <Heading>Buttons</Heading>
      <Actions>
        <Button type="button">Save and next</Button>
        <Button type="button" look="secondary">
          Save draft
        </Button>
        <Button type="button" look="warning">
          Withdraw
        </Button>
        <Button type="button" busy>
          Saving
        </Button>
        <ButtonLink href="#go" look="secondary" small>
          Compare
        </ButtonLink>
        <Link href="#cancel">Cancel</Link>
      </Actions>
      <ActionLink href="#start">Check what is missing</ActionLink>
      <Heading>Notices</Heading>
      <NotificationBanner look="success" id="saved" heading="Flag 4 was raised and Essex has been told.">
        <Text>
          <Link href="#flag">See flag 4</Link>
        </Text>
      </NotificationBanner>
      <NotificationBanner id="news" heading="Checkpoint 3 closes on 31 August 2012, 5:00pm." />
      <InsetText>
        <p>The agreement runs for 24 months, which is longer than the 18 months that are recommended.</p>
      </InsetText>
      <WarningCallout heading="Any edit after sign-off voids it">
        <Text>You would have to sign off again before you can submit.</Text>
      </WarningCallout>
      <EmptyState>
        <Text>Nothing is waiting for you. Next: checkpoint 3, due 31 August 2012.</Text>
        <Link href="#see">See your checkpoints</Link>
      </EmptyState>
      <Details summary="How it is scored">
        <Text>0 is nothing relevant offered; 4 is strong, evidenced throughout.</Text>
      </Details>
      <Details summary="What reviewers expect" expander>
        <Text>A price list that names each line and who agreed it.</Text>
      </Details>
      <Panel heading="Submitted">Your reference is CP2-ESS-7F3A</Panel>
    </>
  );
}
