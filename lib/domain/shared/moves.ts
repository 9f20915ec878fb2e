import { conflict, ok, type Result } from "./result";

/** One order that moves something through its states: who may give it, whether it needs a reason, what the timeline says, and from where to where. */
export type MoveDefinition<State extends string, Mover extends string> = {
  readonly who: readonly [Mover, ...Mover[]];
  readonly needsReason: boolean;
  /** One line for the timeline, without a full stop. It names no person: the timeline shows who beside it, unless that is blind. */
  readonly sentence: string;
  /** The state it leads to, by the state it may be given in. A state led to itself records the event and stays. */
  readonly moves: Readonly<Partial<Record<State, State>>>;
};

/** Every order of a machine. A state and an event lead to one place or to none, by the shape of the table. */
export type MoveTable<State extends string, Event extends string, Mover extends string> = Readonly<
  Record<Event, MoveDefinition<State, Mover>>
>;

/** What a move does when it is allowed. */
export type Move<State extends string, Mover extends string> = Pick<
  MoveDefinition<State, Mover>,
  "who" | "needsReason" | "sentence"
> & { readonly to: State };

/** What an event does in a state, or `conflict`, as when someone else has moved it on in the meantime. */
export function moveIn<State extends string, Event extends string, Mover extends string>(
  table: MoveTable<State, Event, Mover>,
  status: State,
  event: Event,
  statusInWords: (status: State) => string,
): Result<Move<State, Mover>> {
  const { who, needsReason, sentence, moves } = table[event];
  const to = moves[status];
  if (to === undefined) {
    return conflict(
      `This cannot be done now: the stage is "${statusInWords(status)}". Reload the page to see what can.`,
    );
  }
  return ok({ to, who, needsReason, sentence });
}

/** A whole machine, as it is drawn. */
export type Machine<State extends string, Event extends string, Mover extends string> = {
  readonly title: string;
  /** In the order of the ordinary road; the first is where everything starts. */
  readonly states: readonly State[];
  readonly events: readonly Event[];
  readonly table: MoveTable<State, Event, Mover>;
  readonly statusInWords: (status: State) => string;
};

/** A table of moves as a picture and as a table, in Markdown, for docs/moves.md. */
export function movesInMarkdown<State extends string, Event extends string, Mover extends string>(
  machine: Machine<State, Event, Mover>,
): string {
  const { title, states, events, table, statusInWords } = machine;
  const rows = events.flatMap((event) =>
    states.flatMap((from) => {
      const to = table[event].moves[from];
      return to === undefined ? [] : [{ event, from, to, ...table[event] }];
    }),
  );
  const arrows = rows
    .filter(({ from, to }) => from !== to)
    .map(({ event, from, to }) => `  ${from} --> ${to}: ${event}`);
  const lines = rows.map(({ event, from, to, who, needsReason, sentence }) => {
    const target = from === to ? "(stays)" : statusInWords(to);
    const reason = needsReason ? "yes" : "no";
    return `| ${event} | ${statusInWords(from)} | ${target} | ${who.join(", ")} | ${reason} | ${sentence} |`;
  });
  return [
    `## ${title}`,
    "",
    "```mermaid",
    "stateDiagram-v2",
    `  [*] --> ${states[0]}`,
    ...arrows,
    "```",
    "",
    "| Event | From | To | Who | Reason | Timeline |",
    "|---|---|---|---|---|---|",
    ...lines,
    "",
  ].join("\n");
}
