import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { IntentForm } from "@/components/commitment/intent-form";
import { RouteQuestion } from "@/components/commitment/route-question";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { Reading } from "@/components/ui/card";
import { PageHeading } from "@/components/ui/heading";
import { LinkList } from "@/components/ui/link-list";
import { InsetText } from "@/components/ui/notice";
import { Text } from "@/components/ui/text";
import type { CommitmentRoute } from "@/lib/domain/commitment/route";
import { isSlug } from "@/lib/domain/shared/slug";
import { paths } from "@/lib/paths";
import { getIntentForm } from "@/lib/queries/intent-form";
import { commitmentRoute, odsCode } from "@/lib/schemas/commitment";
import { requireActor } from "@/lib/web/require-actor";
import { draftCommitmentAction } from "../../actions";

const QUESTIONS: Readonly<Record<CommitmentRoute, string>> = {
  csu: "Which CSU, and on what terms?",
  local_authority: "Which local authority, and on what terms?",
  third_sector: "Which organisation, and on what terms?",
  private: "Which company, and on what terms?",
  shared: "Which CCG, and on what terms?",
  in_house: "What will it cost to do it yourselves?",
};

type Props = {
  params: Promise<{ ccg: string; line: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

/** The question is asked by an address, so that its answer needs no script: nothing chosen is said by the address too. */
const isUnanswered = (search: Awaited<Props["searchParams"]>) =>
  search.asked === "yes" && !commitmentRoute.safeParse(search.route).success;

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  return { title: `${isUnanswered(await searchParams) ? "Error: " : ""}Record an intent` };
}

export default async function RecordIntentPage({ params, searchParams }: Props) {
  const actor = await requireActor("page:/ccgs/[ccg]/lines/[line]");
  const { ccg, line } = await params;
  const isAddress = odsCode.safeParse(ccg).success && isSlug(line);
  const intent = isAddress ? await getIntentForm(actor, ccg, line) : null;
  if (intent === null) notFound();
  const search = await searchParams;
  const route = commitmentRoute.safeParse(search.route);
  const home = paths.ccg(intent.ccg.odsCode);
  return (
    <>
      <Breadcrumbs crumbs={[{ href: home, text: "Our commissioning support" }]} />
      <Reading>
        {route.success ? (
          <>
            <PageHeading caption={intent.line.name}>{QUESTIONS[route.data]}</PageHeading>
            <IntentForm intent={intent} route={route.data} action={draftCommitmentAction} token={randomUUID()} />
          </>
        ) : (
          <>
            <RouteQuestion
              question={`How will you get ${inSentence(intent.line.name)}?`}
              address={paths.ccgLine(intent.ccg.odsCode, intent.line.slug)}
              backHref={home}
              isUnanswered={isUnanswered(search)}
            />
            {intent.recorded.length === 0 ? null : (
              <InsetText>
                <Text>Recorded for this line already. You may get it from several suppliers.</Text>
                <LinkList
                  links={intent.recorded.map(({ id, supplier }) => ({
                    href: paths.commitment(intent.ccg.odsCode, id),
                    text: supplier,
                  }))}
                />
              </InsetText>
            )}
          </>
        )}
      </Reading>
    </>
  );
}

/** "Business intelligence" within a sentence; "IM&T" keeps its capitals. */
function inSentence(name: string): string {
  return /^[A-Z][a-z]/.test(name) ? `${name[0]?.toLowerCase()}${name.slice(1)}` : name;
}
