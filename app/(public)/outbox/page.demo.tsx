import type { Metadata } from "next";
import { MailCard } from "@/components/account/mail-card";
import { PageHeading } from "@/components/ui/heading";
import { EmptyState } from "@/components/ui/notice";
import { Pagination } from "@/components/ui/pagination";
import { Text } from "@/components/ui/text";
import { paths } from "@/lib/paths";
import { listDemonstrationMail } from "@/lib/queries/outbox-mail";
import { pageSchema } from "@/lib/schemas/account";

export const metadata: Metadata = { title: "Mail" };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function Outbox({ searchParams }: Props) {
  const { page } = pageSchema.parse(await searchParams);
  const { rows, pages } = await listDemonstrationMail(page);
  return (
    <>
      <PageHeading lede="In a demonstration no mail leaves. It is shown here instead, newest first, to everyone.">
        Mail
      </PageHeading>
      {rows.length === 0 ? (
        <EmptyState>
          <Text>No mail yet. Invite someone, or ask for a new password, and it appears here within seconds.</Text>
        </EmptyState>
      ) : (
        rows.map((mail) => <MailCard key={mail.id} mail={mail} />)
      )}
      <Pagination page={page} pages={pages} hrefFor={paths.outbox} label="Mail" />
    </>
  );
}
