import { AgreedRecord } from "@/components/moderation/agreed-record";
import { Details } from "@/components/ui/details";
import { Heading } from "@/components/ui/heading";
import { counted } from "@/lib/domain/shared/counted";
import type { AgendaRow } from "@/lib/queries/moderation";

/** All that is on the record so far, in one place: what a member reads before confirming it. */
export function WholeRecord({ rows }: { rows: readonly AgendaRow[] }) {
  const recorded = rows.filter(({ record }) => record !== null).sort(byCode);
  if (recorded.length === 0) return null;
  return (
    <Details summary={`Read the record: ${counted(recorded.length, "criterion", "criteria")}`} expander>
      {recorded.map(({ code, title, record }) =>
        record === null ? null : (
          <section key={code} aria-label={`${code} ${title}`}>
            <Heading level={3}>
              {code} {title}
            </Heading>
            <AgreedRecord record={record} />
          </section>
        ),
      )}
    </Details>
  );
}

function byCode(a: AgendaRow, b: AgendaRow): number {
  return a.test.localeCompare(b.test, "en-GB") || a.code.localeCompare(b.code, "en-GB", { numeric: true });
}
