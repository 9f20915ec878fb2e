import type { RefusalCode } from "@/lib/domain/evidence/document-kind";

/** One file of an attacker, or of bad luck, and what must become of it. */
export type HostileFile = {
  /** What it tries. */
  readonly tries: string;
  readonly bytes: () => Buffer | Promise<Buffer>;
  /**
   * A refusal by `detectKind`; or "unread": accepted for what it is, while its parser fails or is stopped in its own
   * process; or "read": harmless once it is handled as text or as a whole; or "contained": either of the two, by the
   * speed of the machine.
   */
  readonly expected: RefusalCode | "unread" | "read" | "contained";
};

export type HostileClass = { readonly name: string; readonly files: readonly HostileFile[] };
