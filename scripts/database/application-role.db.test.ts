import { Client } from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { appendOnlyTables } from "@/lib/db/append-only-tables";
import { queues } from "@/lib/platform/jobs/queues";
import { readSchema } from "./migration-files";

const application = new Client({ connectionString: process.env.DATABASE_APP_URL });

beforeAll(() => application.connect());
afterAll(() => application.end());

async function rights(table: string): Promise<string[]> {
  const { rows } = await application.query<{ right: string }>(
    `select "right" from unnest(array['SELECT','INSERT','UPDATE','DELETE','TRUNCATE','REFERENCES','TRIGGER']) "right"
      where has_table_privilege(current_user, $1, "right")`,
    [table],
  );
  return rows.map((row) => row.right);
}

describe("the application's role", () => {
  it("is neither superuser nor owner, and can make nothing", async () => {
    const { rows } = await application.query(
      `select rolsuper, rolcreatedb, rolcreaterole, rolbypassrls, rolreplication,
              has_schema_privilege(current_user, 'public', 'CREATE') as creates,
              (select count(*)::int from pg_class where relowner = r.oid) as owned
         from pg_roles r where rolname = current_user`,
    );
    expect(rows).toEqual([
      {
        rolsuper: false,
        rolcreatedb: false,
        rolcreaterole: false,
        rolbypassrls: false,
        rolreplication: false,
        creates: false,
        owned: 0,
      },
    ]);
  });

  it("waits for nothing for ever", async () => {
    for (const name of ["statement_timeout", "lock_timeout", "idle_in_transaction_session_timeout"]) {
      const { rows } = await application.query<{ setting: string }>("select current_setting($1) as setting", [name]);
      expect(rows[0]?.setting, name).toMatch(/^\d+s$/);
    }
  });

  it("reads the migrations and changes none", async () => {
    expect(await rights("_prisma_migrations")).toEqual(["SELECT"]);
  });

  it("adds to append-only tables, and changes every other", async () => {
    const { rows } = await application.query<{ name: string }>(
      "select tablename as name from pg_tables where schemaname = 'public' and tablename <> '_prisma_migrations'",
    );
    const appendOnly: ReadonlySet<string> = new Set(appendOnlyTables);
    for (const { name } of rows) {
      const expected = appendOnly.has(name) ? ["SELECT", "INSERT"] : ["SELECT", "INSERT", "UPDATE", "DELETE"];
      expect(await rights(`public."${name}"`), name).toEqual(expected);
    }
  });

  it("works the queues that the set-up made, and makes none", async () => {
    const { rows } = await application.query<{ name: string }>("select name from pgboss.queue order by name");
    expect(rows.map((row) => row.name)).toEqual(expect.arrayContaining(Object.keys(queues)));
    await application.query("insert into pgboss.job (name) values ('outbox')");
    await expect(application.query("select pgboss.create_queue('mine', '{}')")).rejects.toThrow("permission denied");
  });
});

describe("the list of append-only tables", () => {
  it("is what the schema says", async () => {
    const text = (await readSchema()).map((file) => file.content).join("\n");
    const blocks = text.matchAll(/((?:^\/\/\/.*\n)+)model (\w+)/gm);
    const said = [...blocks].filter(([, comment]) => comment?.includes("ppend-only")).map(([, , model]) => model);
    expect([...appendOnlyTables]).toEqual(said.sort());
  });
});
