import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { bindMigrationAwareSqlAdapterFactory } from "@prisma/driver-adapter-utils";
import * as glue from "@prisma/schema-engine-wasm/schema_engine_bg";
import { readSchema } from "./migration-files";
import { SchemaAdapterFactory } from "./schema-adapter";

/**
 * The engine's package is written for bundlers; Node does not import WebAssembly, so it is instantiated by hand.
 * Running inside this process, it spares the download of a native engine that the Prisma command line would ask for.
 */
async function instantiate(): Promise<void> {
  const folder = dirname(createRequire(import.meta.url).resolve("@prisma/schema-engine-wasm"));
  const bytes = await readFile(join(folder, "schema_engine_bg.wasm"));
  const imports: WebAssembly.ModuleImports = Object.fromEntries(
    Object.entries(glue).filter(([, value]) => typeof value === "function"),
  );
  const { instance } = await WebAssembly.instantiate(bytes, { "./schema_engine_bg.js": imports });
  const { __wbg_set_wasm: attach } = imports;
  const { __wbindgen_start: begin } = instance.exports;
  if (typeof attach !== "function" || typeof begin !== "function") {
    throw new Error("This release of @prisma/schema-engine-wasm is not the one that this code was written for.");
  }
  attach(instance.exports);
  begin();
}

// Where the engine leaves what it had to say before it gave up.
Object.assign(globalThis, {
  PRISMA_WASM_PANIC_REGISTRY: {
    set_message: (message: string) => process.stderr.write(`Prisma's schema engine: ${message}\n`),
  },
});

let ready: Promise<void> | undefined;

/**
 * Runs `work` with Prisma's schema engine on the database at `url`, which must be its owner's. What needs a shadow
 * database (a difference against the migrations) also needs that role to be allowed to create one.
 */
export async function withSchemaEngine<T>(url: string, work: (engine: glue.SchemaEngine) => Promise<T>): Promise<T> {
  ready ??= instantiate();
  await ready;
  const files = await readSchema();
  const datamodels = files.map((file): [string, string] => [file.path, file.content]);
  const adapters = new SchemaAdapterFactory(url);
  const factory = bindMigrationAwareSqlAdapterFactory(adapters);
  const engine = await glue.SchemaEngine.new({ datamodels }, () => undefined, factory);
  try {
    return await work(engine);
  } finally {
    engine.free();
    await adapters.close();
  }
}
