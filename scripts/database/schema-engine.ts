import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { PrismaPg } from "@prisma/adapter-pg";
import { bindMigrationAwareSqlAdapterFactory } from "@prisma/driver-adapter-utils";
import * as glue from "@prisma/schema-engine-wasm/schema_engine_bg";
import { readSchema } from "./migration-files";

/**
 * The engine names its module loaders for bundlers; Node has none for WebAssembly, so it is instantiated by hand.
 * Compiled into this process, it spares the download of a native engine that the Prisma command line would ask for.
 */
async function instantiate(): Promise<void> {
  const file = createRequire(import.meta.url).resolve("@prisma/schema-engine-wasm");
  const bytes = await readFile(new URL("schema_engine_bg.wasm", `file://${file}`));
  const { instance } = await WebAssembly.instantiate(bytes, { "./schema_engine_bg.js": { ...glue } });
  Reflect.apply(Reflect.get(glue, "__wbg_set_wasm"), undefined, [instance.exports]);
  const begin = instance.exports.__wbindgen_start;
  if (typeof begin !== "function") throw new Error("This schema engine is not the one this code was written for.");
  begin();
}

let ready: Promise<void> | undefined;

/**
 * Runs `work` with Prisma's schema engine on the database at `url`, which must be its owner's. What needs a shadow
 * database (a difference against the migrations) also needs that role to be allowed to create one.
 */
export async function withSchemaEngine<T>(url: string, work: (engine: glue.SchemaEngine) => Promise<T>): Promise<T> {
  ready ??= instantiate();
  await ready;
  const factory = bindMigrationAwareSqlAdapterFactory(new PrismaPg({ connectionString: url }));
  const files = await readSchema();
  const datamodels = files.map((file): [string, string] => [file.path, file.content]);
  const engine = await glue.SchemaEngine.new({ datamodels }, () => undefined, factory);
  try {
    return await work(engine);
  } catch (error) {
    // The engine hides what the driver said behind a number.
    const causes = [...errorsOf(factory.errorRegistry)];
    throw causes.length > 0 ? new AggregateError([error, ...causes], describe(error)) : error;
  } finally {
    engine.free();
  }
}
