import type { SaveStatusProps } from "@/components/form/save-status";
import type { FormConflict, FormState } from "@/lib/schemas/form-state";

/** What stands in the fields of a form, by name. */
export type Snapshot = ReadonlyMap<string, readonly string[]>;

/** One save: the fields that changed, under a number that stays the same when it has to be sent again. */
export type Change = { number: number; fields: Snapshot };

type AutosaverOptions = {
  read: () => Snapshot;
  /** What is stored already, as the page was drawn with it. Anything else was typed before there was a script. */
  drawn: Snapshot;
  /** The page came with a conflict to settle first. */
  isContested?: boolean;
  /** Rejects when the service cannot be reached. */
  send: (change: Change) => Promise<FormState>;
  report: (status: SaveStatusProps) => void;
  conflicted: (conflict: FormConflict) => void;
  savedAt?: string | undefined;
  delayInMs?: number;
  retryInMs?: readonly number[];
};

export type Autosaver = {
  /** Something was typed; `isFinished` when a choice was made or a box was left, so there is nothing to wait for. */
  noticed: (isFinished?: boolean) => void;
  /**
   * Waits for what is on its way and sends nothing more by itself, because the whole form is about to be posted. False when
   * that came back with a conflict: a post would overwrite words that nobody has seen.
   */
  settle: () => Promise<boolean>;
  /** Everything that stands in the fields now has been stored by other means. */
  stored: (savedAt: string | undefined) => void;
  /**
   * Words that are not stored yet stand in the fields: a post of the whole form failed, or a conflict was settled, and then
   * what is stored in its field is `theirs`.
   */
  resume: (settled?: Pick<FormConflict, "field" | "theirs">) => void;
  stop: () => void;
};

/** The fields that differ, with an empty value for one that was emptied or unticked. */
export function changedFields(before: Snapshot, now: Snapshot): Snapshot {
  const changed = new Map<string, readonly string[]>();
  for (const name of new Set([...before.keys(), ...now.keys()])) {
    const values = now.get(name) ?? [];
    if (JSON.stringify(before.get(name) ?? []) !== JSON.stringify(values))
      changed.set(name, values.length === 0 ? [""] : values);
  }
  return changed;
}

/**
 * Saves what changed a moment after typing stops. What has not been acknowledged is sent again unchanged, so that an answer
 * lost on the way cannot make the same words count twice; newer words follow in a save of their own.
 */
export function createAutosaver(options: AutosaverOptions): Autosaver {
  const { read, send, report, conflicted, delayInMs = 1000, retryInMs = [2000, 5000, 10_000, 30_000] } = options;
  let saved = options.drawn;
  let savedAt = options.savedAt;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let onItsWay: Promise<void> | undefined;
  let unacknowledged: { change: Change; snapshot: Snapshot } | undefined;
  let failures = 0;
  let sent = 0;
  let isContested = options.isContested ?? false;
  let paused = isContested;

  function wait(ms: number) {
    clearTimeout(timer);
    timer = setTimeout(flush, ms);
  }

  function flush() {
    if (onItsWay !== undefined || paused) return;
    if (unacknowledged === undefined) {
      const snapshot = read();
      const fields = changedFields(saved, snapshot);
      if (fields.size === 0) return report({ phase: "idle", savedAt });
      sent += 1;
      unacknowledged = { change: { number: sent, fields }, snapshot };
    }
    if (failures === 0) report({ phase: "saving", savedAt });
    const { change, snapshot } = unacknowledged;
    onItsWay = send(change)
      .then((state) => answered(state, snapshot), failed)
      .finally(() => {
        onItsWay = undefined;
      });
  }

  function answered(state: FormState, snapshot: Snapshot) {
    unacknowledged = undefined;
    failures = 0;
    if (state.status === "saved") {
      saved = snapshot;
      savedAt = state.savedAt ?? savedAt;
      const more = changedFields(saved, read()).size > 0;
      report({ phase: more ? "unsaved" : "saved", savedAt });
      if (more) wait(delayInMs);
    } else if (state.conflict !== undefined) {
      paused = true;
      isContested = true;
      report({ phase: "unsaved", savedAt });
      conflicted(state.conflict);
    } else {
      report({ phase: "refused", savedAt, reason: state.errors?.[0]?.text ?? state.message });
    }
  }

  function failed() {
    report({ phase: "failing", savedAt });
    wait(retryInMs[Math.min(failures, retryInMs.length - 1)] ?? delayInMs);
    failures += 1;
  }

  function noticed(isFinished = false) {
    if (paused || unacknowledged !== undefined) return;
    report({ phase: changedFields(saved, read()).size > 0 ? "unsaved" : "idle", savedAt });
    wait(isFinished ? 0 : delayInMs);
  }

  if (changedFields(saved, read()).size > 0) noticed();

  return {
    noticed,
    async settle() {
      const wasContested = isContested;
      paused = true;
      clearTimeout(timer);
      await onItsWay;
      // The answer may have asked for another save.
      clearTimeout(timer);
      return isContested === wasContested;
    },
    stored(at) {
      clearTimeout(timer);
      saved = read();
      savedAt = at ?? savedAt;
      unacknowledged = undefined;
      failures = 0;
      paused = false;
      isContested = false;
      report({ phase: "saved", savedAt });
    },
    resume(settled) {
      if (settled !== undefined) saved = new Map([...saved, [settled.field, [settled.theirs]]]);
      paused = false;
      isContested = false;
      wait(0);
    },
    stop() {
      clearTimeout(timer);
      paused = true;
    },
  };
}
