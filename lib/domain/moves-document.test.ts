import { expect, it } from "vitest";
import { SUBMISSION_EVENTS, SUBMISSION_MOVES } from "./checkpoint/moves";
import { SUBMISSION_STATUSES, statusInWords } from "./checkpoint/submission-status";
import { FLAG_EVENTS, FLAG_MOVES } from "./flag/flag-moves";
import { FLAG_STATUSES, flagStatusInWords } from "./flag/flag-status";
import { movesInMarkdown } from "./shared/moves";

const HEAD = `# Moves

Who may move what, from where to where. Written by \`npx vitest run lib/domain/moves-document.test.ts -u\` from the tables in
\`lib/domain/checkpoint/moves.ts\` and \`lib/domain/flag/flag-moves.ts\`; a test fails while this page differs from them.
What else must be true of a move (the right person of that role, in time, panel complete) is in [the domain](domain.md).
`;

it("docs/moves.md says what the tables say", async () => {
  const submission = movesInMarkdown({
    title: "A submission",
    states: SUBMISSION_STATUSES,
    events: SUBMISSION_EVENTS,
    table: SUBMISSION_MOVES,
    statusInWords,
  });
  const flag = movesInMarkdown({
    title: "A flag",
    states: FLAG_STATUSES,
    events: FLAG_EVENTS,
    table: FLAG_MOVES,
    statusInWords: flagStatusInWords,
  });
  await expect([HEAD, submission, flag].join("\n")).toMatchFileSnapshot("../../docs/moves.md");
});
