import type { Fields } from "../../fixtures/call-action";
import type { Identity } from "../../fixtures/identities";
import { isClosed, sits } from "../may-see";
import { day, type Facts, holds, type Order, type Orders } from "./order";

/** What a panel does: Merseyside is being reviewed, Kent and Medway and Hertfordshire moderated, CSS South has a draft that was not shown. */
export function ordersOfPanel({ one, caseOf }: Facts): Orders {
  const seated = (slug: string, duty: "reviewer" | "moderator") => (who: Identity) =>
    holds(who, duty) && sits(who, caseOf(slug), duty) && !isClosed(who, caseOf(slug).unit);
  const by = (slug: string, duty: "reviewer" | "moderator", name: string, fields: () => Promise<Fields>): Order => ({
    fields: async () => ({ submissionId: caseOf(slug).id, ...(await fields()) }),
    mayGive: seated(slug, duty),
    by: name,
  });
  const score = (slug: string, name: string) => () =>
    one(
      `select c.code as criterion, s.version from "Score" s join "Criterion" c on c.id = s."criterionId"
       join "PanelMember" m on m.id = s."panelMemberId" join "Person" p on p.id = m."personId"
       where m."submissionId" = $1 and p.name = $2 order by c.code limit 1`,
      caseOf(slug).id,
      name,
    );
  const record = (slug: string) =>
    one(
      `select c.code as criterion, coalesce(r.version, 0) as version
       from "Submission" s join "CheckpointTest" t on t."checkpointId" = s."checkpointId" join "Criterion" c on c."testId" = t.id
       left join "ModerationRecord" r on r."criterionId" = c.id and r."submissionId" = s.id
       where s.id = $1 order by r.id is not null, c.code limit 1`,
      caseOf(slug).id,
    );
  const present = async (slug: string) =>
    (
      await one(
        `select string_agg(id::text, ',') as ids from "PanelMember" where duty = 'reviewer' and "submissionId" = $1`,
        caseOf(slug).id,
      )
    ).ids ?? "";
  const issue = async (): Promise<Fields> => ({
    ...(await one(
      'select id as "outcomeId", version from "Outcome" where "submissionId" = $1',
      caseOf("css-south").id,
    )),
    ...(await one(
      `select c.code as about from "Submission" s join "CheckpointTest" t on t."checkpointId" = s."checkpointId"
       join "Criterion" c on c."testId" = t.id where s.id = $1 order by c.code limit 1`,
      caseOf("css-south").id,
    )),
    title: "Not one of ours",
    rootCause: "A probe",
    exitCriteria: "Gone",
    severity: "low",
    ...day("due", "2012-11-30"),
  });
  const drafted = () =>
    one(
      `select i.id as "issueId", o.version from "DraftIssue" i join "Outcome" o on o.id = i."outcomeId"
       where o."submissionId" = $1 order by i.id limit 1`,
      caseOf("css-south").id,
    );
  const scored = { judgement: "2", reason: "Written by the wrong hand." };
  const moderator = (slug: string, fields: () => Promise<Fields>, name: string) => by(slug, "moderator", name, fields);

  return {
    "action:declareInterests": by("merseyside", "reviewer", "Reviewer 3, NHS CB", async () => ({ answer: "none" })),
    "action:saveScoreDraft": by("merseyside", "reviewer", "Reviewer 1, NHS CB", async () => ({
      ...(await score("merseyside", "Reviewer 1, NHS CB")()),
      ...scored,
    })),
    "action:scoreCriterion": by("merseyside", "reviewer", "Reviewer 1, NHS CB", async () => ({
      ...(await score("merseyside", "Reviewer 1, NHS CB")()),
      ...scored,
      intent: "next",
    })),
    "action:submitReview": {
      ...by("greater-manchester", "reviewer", "Reviewer 1, NHS CB", async () => ({})),
      isHeardOnly: true,
    },
    "action:proceedWithoutReviewer": moderator(
      "greater-manchester",
      async () => ({
        ...(await one(
          `select m.id as "panelMemberId" from "PanelMember" m join "Person" p on p.id = m."personId"
           where m."submissionId" = $1 and p.name = 'Reviewer 1, NHS CB'`,
          caseOf("greater-manchester").id,
        )),
        reason: "Time is up.",
      }),
      "Moderator 1, NHS CB",
    ),
    "action:recordAgreement": moderator(
      "hertfordshire",
      async () => ({
        ...(await record("hertfordshire")),
        agreed: "3",
        decisiveReasons: "We agree on the evidence.",
        dissent: "One of us saw it otherwise.",
        "present[]": (await present("hertfordshire")).split(","),
      }),
      "Moderator 2, NHS CB",
    ),
    "action:agreeTogether": {
      ...moderator(
        "kent-medway",
        async () => {
          const { criterion = "", version = "" } = await record("kent-medway");
          return { version, "criteria[]": [criterion], "present[]": [], decisiveReasons: "All of one mind." };
        },
        "Moderator 1, NHS CB",
      ),
      isHeardOnly: true,
    },
    "action:confirmRecord": {
      ...by("kent-medway", "reviewer", "Reviewer 3, NHS CB", async () => ({ version: "1", answer: "agree" })),
      isHeardOnly: true,
    },
    "action:amendRecord": {
      ...moderator(
        "kent-medway",
        async () => ({ ...(await record("kent-medway")), text: "One more word." }),
        "Moderator 1, NHS CB",
      ),
      isHeardOnly: true,
    },
    "action:rateTest": {
      ...moderator(
        "kent-medway",
        async () => ({
          ...(await one(
            `select t.id as "testId" from "Submission" s join "CheckpointTest" t on t."checkpointId" = s."checkpointId"
             where s.id = $1 order by t.id limit 1`,
            caseOf("kent-medway").id,
          )),
          version: "0",
          rating: "marginal",
          reason: "Because.",
        }),
        "Moderator 1, NHS CB",
      ),
      isHeardOnly: true,
    },
    "action:draftOutcome": {
      ...moderator(
        "kent-medway",
        async () => ({ version: "0", scenario: "B", reason: "Because.", summary: "In all." }),
        "Moderator 1, NHS CB",
      ),
      isHeardOnly: true,
    },
    "action:draftIssue": moderator("css-south", issue, "Moderator 2, NHS CB"),
    "action:changeIssue": moderator(
      "css-south",
      async () => ({ ...(await issue()), ...(await drafted()) }),
      "Moderator 2, NHS CB",
    ),
    "action:removeIssue": moderator("css-south", drafted, "Moderator 2, NHS CB"),
  };
}
