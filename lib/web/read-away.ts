import "server-only";
import { MOST_BYTES } from "@/lib/domain/evidence/upload";
import { MOST_FILES } from "@/lib/schemas/upload-answer";

/** No more than the largest post that a page of ours sends whole. */
const MOST_READ_AWAY = MOST_BYTES * MOST_FILES;

/**
 * Reads what is left of a post and forgets it. A browser asks for the page after a post on the same connection, and would wait
 * there behind bytes that nobody takes. Returns false where there is more than any page of ours sends: the connection must be closed.
 */
export async function readAway(body: ReadableStream<Uint8Array> | null): Promise<boolean> {
  if (body === null || body.locked) return true;
  const reader = body.getReader();
  let bytes = 0;
  try {
    while (bytes <= MOST_READ_AWAY) {
      const { done, value } = await reader.read();
      if (done) return true;
      bytes += value.length;
    }
  } catch {
    return true;
  }
  reader.cancel().catch(() => undefined);
  return false;
}
