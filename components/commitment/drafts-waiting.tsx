import { datesInWords } from "@/components/commitment/commitment-terms";
import { spendInWords } from "@/components/commitment/spend-bar";
import { UnusualSpend } from "@/components/commitment/unusual-spend";
import { Form } from "@/components/form/form";
import { SubmitButton } from "@/components/form/submit-button";
import { Link } from "@/components/ui/link";
import { Table } from "@/components/ui/table";
import { Text } from "@/components/ui/text";
import { STAGE_WORDS } from "@/lib/domain/commitment/stage";
import { counted } from "@/lib/domain/shared/counted";
import { dateInWords } from "@/lib/domain/shared/dates-in-words";
import { formatPence } from "@/lib/domain/shared/money";
import { paths } from "@/lib/paths";
import type { CcgSupport, WaitingDraft } from "@/lib/queries/ccg-support";
import type { FormAction } from "@/lib/schemas/form-state";

type DraftsWaitingProps = { support: CcgSupport; confirmAll: FormAction; token: string };

/** What waits for the CCG's lead: each draft opens, and all can be confirmed at once. */
export function DraftsWaiting({ support, confirmAll, token }: DraftsWaitingProps) {
  const { drafts, odsCode, barWithDrafts } = support;
  return (
    <>
      <Table
        caption={counted(drafts.length, "draft")}
        captionHidden
        rows={drafts}
        rowKey={(draft) => draft.id}
        columns={[
          {
            key: "line",
            header: "Service line",
            rowHeader: true,
            cell: (draft) => <Link href={paths.commitment(odsCode, draft.id)}>{draft.line}</Link>,
          },
          { key: "supplier", header: "Supplier", cell: (draft) => draft.supplier },
          { key: "stage", header: "Stage", cell: (draft) => STAGE_WORDS[draft.stage] },
          { key: "price", header: "£ a head", kind: "number", cell: (draft) => formatPence(draft.pencePerHead) },
          { key: "dates", header: "Dates", cell: (draft) => <Dates draft={draft} /> },
          { key: "by", header: "Recorded", cell: (draft) => recordedInWords(draft) },
        ]}
      />
      {barWithDrafts === null ? null : (
        <Text>{`With ${counted(drafts.length, "draft")} confirmed: ${spendInWords(barWithDrafts)}.`}</Text>
      )}
      {support.whyNotConfirm === null ? (
        <Form action={confirmAll} token={token} hidden={{ ccg: odsCode }} idPrefix="all-" label="Confirm all drafts">
          {drafts.map((draft) => (
            <input key={draft.id} type="hidden" name="drafts[]" value={`${draft.id}:${draft.version}`} />
          ))}
          <UnusualSpend query={support.queryOfDrafts} />
          <SubmitButton>Confirm all</SubmitButton>
        </Form>
      ) : (
        <Text>{support.whyNotConfirm}</Text>
      )}
    </>
  );
}

function recordedInWords(draft: WaitingDraft): string {
  return `${draft.isImported ? "Imported" : draft.recordedBy}, ${dateInWords(draft.recordedAt)}`;
}

function Dates({ draft }: { draft: WaitingDraft }) {
  return (
    <>
      {datesInWords(draft)}
      {draft.notes.length === 0 ? null : (
        <Text small secondary>
          {draft.notes.join(" ")}
        </Text>
      )}
    </>
  );
}
