import { PostForm } from "@/components/form/post-form";
import { Button } from "@/components/ui/button";
import { Table } from "@/components/ui/table";
import type { PersonaGroup } from "@/lib/queries/personas";
import type { FormAction } from "@/lib/schemas/form-state";

/** The personas of one role, each with its own button. */
export function PersonasTable({ group, action }: { group: PersonaGroup; action: FormAction }) {
  return (
    <Table
      caption={group.title}
      captionHidden
      rows={group.personas}
      rowKey={(row) => row.personId}
      columns={[
        { key: "name", header: "Name", rowHeader: true, cell: (row) => row.name },
        { key: "organisation", header: "Acts for", cell: (row) => row.organisation },
        { key: "waiting", header: "What waits", cell: (row) => row.waiting },
        {
          key: "be",
          header: "Be",
          kind: "action",
          cell: (row) => (
            <PostForm action={action} hidden={{ personId: row.personId }}>
              <Button look="secondary" small hiddenText={`as ${row.name}`}>
                Log in
              </Button>
            </PostForm>
          ),
        },
      ]}
    />
  );
}
