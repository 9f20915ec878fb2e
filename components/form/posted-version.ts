import { FORM_TOKEN_FIELD, type FormState, VERSION_FIELD } from "@/lib/schemas/form-state";

/** The version and the token that the next post of a page must carry; they move on with every answer. */
export type PostedVersion = {
  /** Writes both into what is about to be sent. The same `part` sent again has the same token, so it counts once. */
  stamp: (data: FormData, part: string) => void;
  answered: (state: FormState) => void;
  /**
   * The page was drawn again with a newer record. Where the fields still show other words than it holds, nobody here has seen
   * that record: its version is not taken, so that the service tells of the difference instead of overwriting it.
   */
  redrawn: (token: string | undefined, version: number | undefined, isShown: boolean) => void;
};

/** A token like the server's own. By hand, because `crypto.randomUUID` is missing where a page is not served over HTTPS. */
function newToken(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  const hex = Array.from(bytes, (byte, index) => {
    const value = index === 6 ? (byte & 0x0f) | 0x40 : index === 8 ? (byte & 0x3f) | 0x80 : byte;
    return value.toString(16).padStart(2, "0");
  }).join("");
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-");
}

export function createPostedVersion(
  token: string | undefined,
  version: number | undefined,
  posted: FormState,
): PostedVersion {
  let current = posted.conflict?.version ?? posted.version ?? version;
  let drawn = { token, version };
  let tokens = new Map<string, string>();
  return {
    stamp(data, part) {
      if (current !== undefined) data.set(VERSION_FIELD, String(current));
      if (drawn.token === undefined) return;
      const own = tokens.get(part) ?? newToken();
      tokens.set(part, own);
      data.set(FORM_TOKEN_FIELD, own);
    },
    answered(state) {
      current = state.conflict?.version ?? state.version ?? current;
    },
    redrawn(newerToken, newerVersion, isShown) {
      if (newerToken === drawn.token && newerVersion === drawn.version) return;
      drawn = { token: newerToken, version: newerVersion };
      tokens = new Map();
      if (!isShown) return;
      // Versions only grow: a lower one was drawn before the last answer, and arrives after it.
      current = newerVersion === undefined ? undefined : Math.max(newerVersion, current ?? 0);
    },
  };
}
