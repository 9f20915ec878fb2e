import { Client, escapeIdentifier, escapeLiteral } from "pg";
import { appendOnlyTables } from "@/lib/db/append-only-tables";

/** Nothing the product asks of the database takes longer; what does is a fault, and must not hold a connection. */
const limits = {
  statement_timeout: "15s",
  lock_timeout: "5s",
  idle_in_transaction_session_timeout: "15s",
} as const;

type Credentials = { readonly name: string; readonly password: string };

function credentialsIn(applicationUrl: string): Credentials {
  const url = new URL(applicationUrl);
  const credentials = { name: decodeURIComponent(url.username), password: decodeURIComponent(url.password) };
  if (credentials.name === "") throw new Error("DATABASE_APP_URL names no role for the application to connect as.");
  return credentials;
}

/** Makes the login role, or brings it to what it should be. Refuses one that could change the record behind our back. */
async function createRole(owner: Client, { name, password }: Credentials): Promise<void> {
  const { rows } = await owner.query<{ isUnsafe: boolean; mayChange: boolean }>(
    `select r.rolsuper or r.rolbypassrls or pg_has_role(r.oid, me.oid, 'member') as "isUnsafe",
            me.rolsuper or me.rolcreaterole as "mayChange"
       from pg_roles r, pg_roles me where r.rolname = $1 and me.rolname = current_user`,
    [name],
  );
  const [found] = rows;
  if (found?.isUnsafe) {
    throw new Error(`The role ${name} is a superuser or can act as the owner. The application needs one that cannot.`);
  }
  // A role that an administrator made for us, and that we may not alter, is taken as it is.
  if (found && !found.mayChange) return;
  const role = escapeIdentifier(name);
  if (!found)
    await owner.query(`CREATE ROLE ${role} LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION NOBYPASSRLS`);
  if (password !== "") await owner.query(`ALTER ROLE ${role} PASSWORD ${escapeLiteral(password)}`);
  for (const [setting, value] of Object.entries(limits)) {
    await owner.query(`ALTER ROLE ${role} SET ${setting} = ${escapeLiteral(value)}`);
  }
}

async function tablesOf(owner: Client, schema: string): Promise<string[]> {
  const { rows } = await owner.query<{ name: string }>(
    `select c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where n.nspname = $1 and c.relkind in ('r', 'p') order by 1`,
    [schema],
  );
  return rows.map((row) => row.name);
}

async function grantTables(owner: Client, role: string): Promise<void> {
  const appendOnly: ReadonlySet<string> = new Set(appendOnlyTables);
  const statements = (await tablesOf(owner, "public")).map((name) => {
    const table = `public.${escapeIdentifier(name)}`;
    const rights =
      name === "_prisma_migrations"
        ? "SELECT"
        : appendOnly.has(name)
          ? "SELECT, INSERT"
          : "SELECT, INSERT, UPDATE, DELETE";
    return `REVOKE ALL ON ${table} FROM ${role}; GRANT ${rights} ON ${table} TO ${role};`;
  });
  await owner.query(`
    REVOKE CREATE ON SCHEMA public FROM PUBLIC;
    GRANT USAGE ON SCHEMA public TO ${role};
    ${statements.join("\n")}
    GRANT USAGE, SELECT ON ALL SEQUENCES IN SCHEMA public TO ${role};
    -- A table that a later migration adds is readable only, until the set-up has looked at it.
    ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT SELECT ON TABLES TO ${role};
    ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT USAGE, SELECT ON SEQUENCES TO ${role};`);
}

/** The queue's own tables: the application works jobs, the owner alone makes and drops queues. */
async function grantJobs(owner: Client, role: string): Promise<void> {
  await owner.query(`
    GRANT USAGE ON SCHEMA pgboss TO ${role};
    GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA pgboss TO ${role};`);
}

/**
 * Gives the application a login role of its own, named in `applicationUrl`: neither superuser nor owner, with rights table
 * by table. Can be run again after each migration. `ownerUrl` must belong to the tables' owner, allowed to create roles.
 */
export async function prepareApplicationRole(ownerUrl: string, applicationUrl: string): Promise<void> {
  const credentials = credentialsIn(applicationUrl);
  const owner = new Client({ connectionString: ownerUrl });
  await owner.connect();
  try {
    await owner.query("BEGIN");
    // Two set-ups on one server change the same catalogue rows; the second waits for the first.
    await owner.query("SELECT pg_advisory_xact_lock(hashtext('application role'))");
    await createRole(owner, credentials);
    const role = escapeIdentifier(credentials.name);
    await grantTables(owner, role);
    await grantJobs(owner, role);
    await owner.query("COMMIT");
  } finally {
    await owner.end();
  }
}
