import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { Pool } from "pg";
import type { Statement } from "./recorded-sql";

export type BareServer = { origin: string; stop: () => Promise<void> };

/** The least that could serve the same page: Node's own server sends the same statements over pg and joins the rows as text. */
export async function startBareServer(
  connectionString: string,
  pages: Readonly<Record<string, Statement[]>>,
): Promise<BareServer> {
  const pool = new Pool({ connectionString, max: 10 });
  const server = createServer(async (request, response) => {
    const statements = pages[request.url ?? ""] ?? [];
    const results = await Promise.all(statements.map(({ text, values }) => pool.query(text, values)));
    const tables = results.map(({ rows }) => `<table>${rows.map(rowOf).join("")}</table>`).join("");
    response.setHeader("content-type", "text/html; charset=utf-8");
    response.end(`<!doctype html><title>Bare</title>${tables}`);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    stop: async () => {
      server.close();
      await pool.end();
    },
  };
}

function rowOf(row: Readonly<Record<string, unknown>>): string {
  return `<tr>${Object.values(row)
    .map((value) => `<td>${String(value)}</td>`)
    .join("")}</tr>`;
}
