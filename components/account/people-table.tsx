import { Link } from "@/components/ui/link";
import { Table } from "@/components/ui/table";
import type { TableSort } from "@/components/ui/table-sort";
import { Text } from "@/components/ui/text";
import { dayInWords } from "@/lib/domain/shared/dates-in-words";
import type { PersonInRole } from "@/lib/queries/people";

type PeopleTableProps = {
  people: readonly PersonInRole[];
  /** One's own organisation needs no column. */
  showsOrganisation: boolean;
  endHref: (membershipId: string) => string;
  sort?: TableSort;
};

/** Who holds which role, since when; with the way to end it where it can be ended. */
export function PeopleTable({ people, showsOrganisation, endHref, sort }: PeopleTableProps) {
  return (
    <Table
      caption="People and roles"
      captionHidden
      {...(showsOrganisation ? { width: "wide" } : {})}
      rows={people}
      rowKey={(row) => row.membershipId}
      {...(sort === undefined ? {} : { sort })}
      columns={[
        {
          key: "name",
          header: "Name",
          rowHeader: true,
          sortKey: "name",
          cell: (row) => (
            <>
              {row.name}
              <Text small secondary>
                {row.email}
              </Text>
            </>
          ),
        },
        ...(showsOrganisation
          ? [
              {
                key: "organisation",
                header: "Organisation",
                sortKey: "organisation",
                cell: (row: PersonInRole) => row.organisation,
              },
            ]
          : []),
        { key: "role", header: "Role", kind: "short", sortKey: "role", cell: (row) => row.role },
        { key: "since", header: "Since", kind: "short", sortKey: "since", cell: (row) => dayInWords(row.since) },
        {
          key: "end",
          header: "End",
          kind: "action",
          cell: (row) =>
            row.mayEnd ? (
              <Link href={endHref(row.membershipId)} hiddenText={`${row.name}'s role of ${row.role}`}>
                End
              </Link>
            ) : (
              "Last one here"
            ),
        },
      ]}
    />
  );
}
