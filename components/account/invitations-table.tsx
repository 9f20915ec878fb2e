import { PostForm } from "@/components/form/post-form";
import { LinkButton } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/notice";
import { Table } from "@/components/ui/table";
import { Text } from "@/components/ui/text";
import type { OpenInvitation } from "@/lib/queries/people";
import type { FormAction } from "@/lib/schemas/form-state";

type InvitationsTableProps = {
  invitations: readonly OpenInvitation[];
  showsOrganisation: boolean;
  backTo: "team" | "people";
  revoke: FormAction;
};

/** Invitations that nobody has accepted yet. */
export function InvitationsTable({ invitations, showsOrganisation, backTo, revoke }: InvitationsTableProps) {
  return (
    <Table
      caption="Open invitations"
      captionHidden
      rows={invitations}
      rowKey={(row) => row.id}
      columns={[
        { key: "email", header: "Email address", rowHeader: true, cell: (row) => row.email },
        ...(showsOrganisation
          ? [{ key: "organisation", header: "Organisation", cell: (row: OpenInvitation) => row.organisation }]
          : []),
        { key: "role", header: "Role", cell: (row) => row.role },
        { key: "by", header: "Invited by", cell: (row) => row.invitedBy },
        { key: "left", header: "Link works for", cell: (row) => row.left },
        {
          key: "revoke",
          header: "Take back",
          kind: "action",
          cell: (row) => (
            <PostForm action={revoke} hidden={{ invitationId: row.id, backTo }}>
              <LinkButton hiddenText={`the invitation to ${row.email}`}>Take back</LinkButton>
            </PostForm>
          ),
        },
      ]}
      empty={
        <EmptyState>
          <Text>No invitation is open.</Text>
        </EmptyState>
      }
    />
  );
}
