import type { ReactNode } from "react";
import { Card } from "@/components/ui/card";
import { Link } from "@/components/ui/link";
import { Text } from "@/components/ui/text";
import type { ShownMail } from "@/lib/queries/outbox-mail";

/** A mail as its reader gets it: words, with the addresses in it as links. */
export function MailCard({ mail }: { mail: ShownMail }) {
  return (
    <Card heading={mail.subject}>
      <Text secondary small>
        To {mail.to}, {mail.at}
      </Text>
      {mail.text.split("\n\n").map((paragraph) => (
        <Text key={paragraph}>{withLinks(paragraph)}</Text>
      ))}
    </Card>
  );
}

function withLinks(text: string): ReactNode[] {
  return text.split(/(https?:\/\/\S+)/).map((part, index) =>
    index % 2 === 1 ? (
      <Link key={part} href={part}>
        {part}
      </Link>
    ) : (
      part
    ),
  );
}
