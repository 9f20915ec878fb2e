import type { Metadata } from "next";
import { Heading, PageHeading } from "@/components/ui/heading";
import { Text, TextList } from "@/components/ui/text";

export const metadata: Metadata = { title: "Accessibility" };

export default function Accessibility() {
  return (
    <>
      <PageHeading lede="We want as many people as possible to be able to use this service.">Accessibility</PageHeading>
      <Heading>What you can do</Heading>
      <TextList
        items={[
          { key: "zoom", content: "Zoom to 400% without scrolling sideways, or use a phone: tables become cards." },
          { key: "keyboard", content: "Use everything with a keyboard. Single-key shortcuts can be turned off." },
          {
            key: "reader",
            content: "Listen to every page with a screen reader. Charts have a table with the same figures.",
          },
          { key: "script", content: "Do without JavaScript. Every page and form works; you press Save yourself." },
          {
            key: "colour",
            content: "Change colours and contrast in your system: states are words first, colours second.",
          },
          { key: "time", content: "Ask for more time before you are logged out. What you typed stays." },
        ]}
      />
      <Heading>How accessible it is</Heading>
      <Text>
        The service is built to the Web Content Accessibility Guidelines 2.2 at level AA. Each page is checked by
        machine in each of its states, at 320 and 1280 pixels, on every change. It has not yet been tested by people who
        use assistive technology every day, so we make no claim of full compliance.
      </Text>
      <Heading>What we know is not good enough</Heading>
      <TextList
        items={[
          {
            key: "documents",
            content:
              "Documents that units upload are theirs. Some are pictures of text, which a screen reader cannot read; the service says so where it can tell.",
          },
          { key: "word", content: "Word and Excel files open in the programs on your own machine." },
        ]}
      />
      <Heading>Tell us</Heading>
      <Text>
        If you cannot use something, tell the programme office what you were doing and what you use. Ask for any
        document in another format. If the answer does not help, contact the Equality Advisory and Support Service.
      </Text>
    </>
  );
}
