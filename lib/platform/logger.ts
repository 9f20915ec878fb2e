import { randomBytes } from "node:crypto";
import { type DestinationStream, type Logger, pino } from "pino";
import { env } from "./env";

export type { Logger } from "pino";

/**
 * Names that never reach a log, at the top of a line and two levels down. What people wrote (reasons, answers, notes)
 * and what they judged is confidential; passwords and tokens are secret.
 */
const secretNames = [
  "password",
  "passwordHash",
  "token",
  "secret",
  "authorization",
  "cookie",
  "email",
  "to",
  "value",
  "score",
  "reason",
  "note",
  "answer",
  "text",
  "shows",
  "dissent",
  "pencePerHead",
  "pencePerYear",
  "choiceReason",
];

const redacted = [
  ...secretNames,
  ...secretNames.map((name) => `*.${name}`),
  ...secretNames.map((name) => `*.*.${name}`),
];

/** A logger of JSON lines, one line an event. `destination` defaults to standard output. */
export function createLogger(level: string, destination?: DestinationStream): Logger {
  const options = {
    level,
    base: null,
    timestamp: () => `,"at":"${new Date().toISOString()}"`,
    formatters: { level: (label: string) => ({ level: label }) },
    redact: { paths: redacted, censor: "[redacted]" },
  };
  return destination ? pino(options, destination) : pino(options);
}

let root: Logger | undefined;

/** The logger of this process, at the level that the environment names. */
export function logger(): Logger {
  root ??= createLogger(env().logLevel);
  return root;
}

/**
 * A reference that a person can read out over the telephone, shown on the error page and written with the fault, so that
 * the one leads to the other. No vowels and no look-alikes.
 */
export function newReference(): string {
  const letters = "BCDFGHJKMNPQRTVWXYZ2346789";
  const characters = Array.from(randomBytes(8), (byte) => letters[byte % letters.length]);
  return `${characters.slice(0, 4).join("")}-${characters.slice(4).join("")}`;
}
