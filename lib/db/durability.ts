import { database } from "./client";

/**
 * Whether PostgreSQL keeps what it has confirmed when its machine loses power. Tests turn that off for speed; a server of
 * which that was forgotten loses the last confirmed work, and nothing else tells.
 */
export async function isDurable(): Promise<boolean> {
  const [row] = await database().$queryRaw<[{ durable: boolean }]>`
    SELECT current_setting('fsync') = 'on' AND current_setting('full_page_writes') = 'on'
      AND current_setting('synchronous_commit') <> 'off' AS durable`;
  return row.durable;
}
