import type { Metadata } from "next";
import { PersonasList } from "@/components/account/personas-list";
import { Heading, PageHeading } from "@/components/ui/heading";
import { LinkList } from "@/components/ui/link-list";
import { EmptyState } from "@/components/ui/notice";
import { Text } from "@/components/ui/text";
import { listPersonas } from "@/lib/queries/personas";
import { usePersonaAction } from "./actions";

export const metadata: Metadata = { title: "Choose who to be" };

export default async function Personas() {
  const groups = await listPersonas();
  return (
    <>
      <PageHeading lede="One press logs you in. People are named by what they do; none stands for a real person.">
        Choose who to be
      </PageHeading>
      {groups.length === 0 ? (
        <EmptyState>
          <Text>The demonstration has not been loaded. Start it with: npm run demo</Text>
        </EmptyState>
      ) : (
        <LinkList links={groups.map(({ role, title }) => ({ href: `#${role}`, text: title }))} label="Roles" />
      )}
      {groups.map((group) => (
        <section key={group.role} aria-labelledby={group.role}>
          <Heading id={group.role}>{group.title}</Heading>
          <PersonasList group={group} action={usePersonaAction} />
        </section>
      ))}
    </>
  );
}
