import type { FlagEvent } from "./flag-moves";

type Words = {
  readonly button: string;
  /** What must be said with it, and what is said to who says nothing. */
  readonly ask: string | null;
  readonly empty: string;
  readonly done: string;
};

const words = {
  start_work: { button: "Start the work", ask: null, empty: "", done: "The work has started." },
  ask_for_time: {
    button: "Ask for more time",
    ask: "Why is more time needed, and until when?",
    empty: "Say why more time is needed, and until when",
    done: "You have asked NHS CB for more time.",
  },
  extend: {
    button: "Give more time",
    ask: "Why is more time given?",
    empty: "Say why more time is given",
    done: "The plan has more time.",
  },
  refuse_time: {
    button: "Say no to more time",
    ask: "Why is there no more time?",
    empty: "Say why there is no more time",
    done: "You said no to more time.",
  },
  propose_clearance: {
    button: "Propose clearance",
    ask: null,
    empty: "",
    done: "Clearance is proposed. NHS CB clears it, or says what is missing.",
  },
  decline_clearance: {
    button: "Say what is missing",
    ask: "What is missing?",
    empty: "Say what is missing",
    done: "The unit is told what is missing.",
  },
  clear: { button: "Clear this flag", ask: null, empty: "", done: "The flag is cleared." },
  check_effectiveness: { button: "It stayed mended", ask: null, empty: "", done: "Recorded that it stayed mended." },
  relapse: {
    button: "It has come back",
    ask: "What has come back?",
    empty: "Say what has come back",
    done: "The flag is open again, and counted as come back.",
  },
  propose_stop: {
    button: "Propose to stop the unit",
    ask: "Why should the unit stop?",
    empty: "Say why the unit should stop",
    done: "A decision to stop is proposed.",
  },
  decide_stop: {
    button: "Decide to stop the unit",
    ask: "Why does the unit stop?",
    empty: "Say why the unit stops",
    done: "The decision is recorded.",
  },
  reject_stop: {
    button: "Do not stop the unit",
    ask: "Why does the unit go on?",
    empty: "Say why the unit goes on",
    done: "The flag goes on with a new plan.",
  },
} as const satisfies Partial<Record<FlagEvent, Words>>;

export type FlagOrderName = keyof typeof words;

/** What the button says, and what must be asked before it is pressed. */
export function orderInWords(order: FlagOrderName): Words {
  return words[order];
}

export function orderDoneInWords(order: FlagOrderName): string {
  return words[order].done;
}
