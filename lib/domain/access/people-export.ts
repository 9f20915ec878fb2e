type ExportedPerson = {
  readonly name: string;
  readonly email: string;
  readonly organisation: string;
  readonly role: string;
  readonly since: string;
};

type Cell = string | { day: string };

/** Who holds which role, as rows and columns for a file: what the screen shows and nothing more. */
export function peopleExport(people: readonly ExportedPerson[]): { header: string[]; rows: Cell[][] } {
  return {
    header: ["Name", "Address", "Organisation", "Role", "Since"],
    rows: people.map(({ name, email, organisation, role, since }) => [name, email, organisation, role, { day: since }]),
  };
}
