import { randomUUID } from "node:crypto";
import { PrismaPg } from "@prisma/adapter-pg";
import {
  ColumnTypeEnum,
  type SqlDriverAdapter,
  type SqlMigrationAwareDriverAdapterFactory,
  type SqlQuery,
  type SqlResultSet,
} from "@prisma/driver-adapter-utils";
import { Pool } from "pg";

/** `url` with another database in it. */
export function inDatabase(url: string, database: string): string {
  const changed = new URL(url);
  changed.pathname = `/${database}`;
  return changed.href;
}

/** Catalogue columns of PostgreSQL's internal type "char", which the engine reads and the stock adapter does not know. */
const characters = /\bcon(?:str)?\.(?:contype|confdeltype|confupdtype)(?=,| AS )/g;
const characterNames = new Set(["constraint_type", "confdeltype", "confupdtype"]);

/** Reads those columns as text and hands them over under the type that the engine expects. */
async function readCatalogue(adapter: SqlDriverAdapter, query: SqlQuery): Promise<SqlResultSet> {
  if (query.sql.search(characters) < 0) return adapter.queryRaw(query);
  const result = await adapter.queryRaw({ ...query, sql: query.sql.replace(characters, "$&::text") });
  const columnTypes = result.columnTypes.map((type, index) =>
    characterNames.has(result.columnNames[index] ?? "") ? ColumnTypeEnum.Character : type,
  );
  return { ...result, columnTypes };
}

async function connect(url: string, afterwards: () => Promise<void>): Promise<SqlDriverAdapter> {
  const pool = new Pool({ connectionString: url, max: 2 });
  // A connection that breaks while idle is noticed by the next query; unheard, it would end the process.
  pool.on("error", () => undefined);
  const stock = await new PrismaPg(pool).connect();
  return {
    provider: stock.provider,
    adapterName: stock.adapterName,
    queryRaw: (query) => readCatalogue(stock, query),
    executeRaw: (query) => stock.executeRaw(query),
    startTransaction: (level) => stock.startTransaction(level),
    getConnectionInfo: () => ({ supportsRelationJoins: true }),
    // The stock adapter cuts scripts at every semicolon, also inside the body of a function.
    executeScript: async (script) => {
      await pool.query(script);
    },
    dispose: async () => {
      if (pool.ended) return;
      await pool.end();
      await afterwards();
    },
  };
}

/**
 * What the schema engine reaches the database at `url` through. The stock factory's shadow database is the database
 * itself whenever it was given a connection string, so that one is made here.
 */
export class SchemaAdapterFactory implements SqlMigrationAwareDriverAdapterFactory {
  readonly provider = "postgres";
  readonly adapterName = "@prisma/adapter-pg";
  readonly #url: string;
  readonly #made: SqlDriverAdapter[] = [];

  constructor(url: string) {
    this.#url = url;
  }

  async connect(): Promise<SqlDriverAdapter> {
    const adapter = await connect(this.#url, async () => undefined);
    return this.#keep(adapter);
  }

  async connectToShadowDb(): Promise<SqlDriverAdapter> {
    const name = `checkpoints_shadow_${randomUUID().replaceAll("-", "")}`;
    await this.#administer(`CREATE DATABASE ${name} TEMPLATE template0`);
    const adapter = await connect(inDatabase(this.#url, name), () => this.#administer(`DROP DATABASE ${name}`));
    return this.#keep(adapter);
  }

  /** Closes what the engine left open. */
  async close(): Promise<void> {
    await Promise.all(this.#made.map((adapter) => adapter.dispose()));
  }

  #keep(adapter: SqlDriverAdapter): SqlDriverAdapter {
    this.#made.push(adapter);
    return adapter;
  }

  async #administer(statement: string): Promise<void> {
    const pool = new Pool({ connectionString: this.#url, max: 1 });
    await pool.query(statement).finally(() => pool.end());
  }
}
