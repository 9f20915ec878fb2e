import { z } from "zod";

export type AppMode = "development" | "demonstration" | "test" | "production";

const developmentSecret = "development-only-secret-not-for-production";

/** Node below this major version is out of support; security.md's advisories are not fixed there. */
const oldestSupportedNode = 22;

const shape = z.object({
  APP_MODE: z.enum(["development", "demonstration", "test", "production"]).default("development"),
  /** The one origin that the service is reached at: links in mail and the check on every change are made with it. */
  APP_ORIGIN: z
    .url({ protocol: /^https?$/ })
    .transform((value) => new URL(value).origin)
    .default("http://127.0.0.1:3000"),
  PORT: z.coerce.number().int().min(1).max(65535).default(3000),
  /** The login role that can neither change the schema nor rewrite append-only tables. */
  DATABASE_APP_URL: z
    .url({ protocol: /^postgres(ql)?$/ })
    .default("postgresql://checkpoints_app@127.0.0.1:15432/postgres"),
  /** Signs session cookies. */
  AUTH_SECRET: z.string().default(developmentSecret),
  /** Keys the audit chain; whoever has it and the database can rewrite history. */
  AUDIT_KEY: z.string().default(developmentSecret),
  /** Where uploaded files are kept. */
  STORAGE_DIR: z.string().min(1).default(".data/storage"),
  /** Undefined: mail is kept in the outbox and not sent. */
  SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
  MAIL_FROM: z.email().default("checkpoints@localhost.localdomain"),
  LOG_LEVEL: z.enum(["silent", "fatal", "error", "warn", "info", "debug", "trace"]).default("info"),
  ALLOW_UNSUPPORTED_NODE: z.enum(["yes", "no"]).default("no"),
});

type Parsed = z.infer<typeof shape>;

export type Env = {
  readonly mode: AppMode;
  readonly origin: string;
  readonly port: number;
  readonly databaseUrl: string;
  readonly authSecret: string;
  readonly auditKey: string;
  readonly storageDir: string;
  readonly smtpUrl: string | undefined;
  readonly mailFrom: string;
  readonly logLevel: Parsed["LOG_LEVEL"];
  /** Sentences for the log and the operator's page: what runs, but should be seen to. */
  readonly warnings: readonly string[];
};

/** What the environment is read from: `process.env`, or a table of a test. */
export type Variables = Readonly<Record<string, string | undefined>>;

/** Everything wrong with the environment, one sentence each. Thrown at start, before anything is served. */
export class EnvironmentError extends Error {
  readonly problems: readonly string[];
  constructor(problems: readonly string[]) {
    super(["The environment is not fit to start with:", ...problems.map((problem) => `- ${problem}`)].join("\n"));
    this.name = "EnvironmentError";
    this.problems = problems;
  }
}

function secretProblems(name: "AUTH_SECRET" | "AUDIT_KEY", value: string, given: boolean): string[] {
  if (!given) return [`${name} must be set in production: at least 32 random characters.`];
  if (value === developmentSecret) return [`${name} is the development default: choose at least 32 random characters.`];
  if (value.length < 32) return [`${name} is too short: it needs at least 32 random characters.`];
  if (new Set(value).size < 10) return [`${name} is too easily guessed: choose at least 32 random characters.`];
  return [];
}

/** What production refuses and other modes do without. */
function productionProblems(variables: Variables, parsed: Parsed): string[] {
  const isGiven = (name: keyof Parsed) => Boolean(variables[name]);
  const problems = [
    ...secretProblems("AUTH_SECRET", parsed.AUTH_SECRET, isGiven("AUTH_SECRET")),
    ...secretProblems("AUDIT_KEY", parsed.AUDIT_KEY, isGiven("AUDIT_KEY")),
  ];
  if (isGiven("AUTH_SECRET") && parsed.AUTH_SECRET === parsed.AUDIT_KEY) {
    problems.push("AUDIT_KEY must differ from AUTH_SECRET: one secret, one use.");
  }
  if (!isGiven("APP_ORIGIN"))
    problems.push("APP_ORIGIN must be set in production, for example https://checkpoints.nhs.uk.");
  else if (!parsed.APP_ORIGIN.startsWith("https://"))
    problems.push("APP_ORIGIN must begin with https:// in production.");
  if (!isGiven("DATABASE_APP_URL")) problems.push("DATABASE_APP_URL must be set in production.");
  else if (new URL(parsed.DATABASE_APP_URL).password.length < 16) {
    problems.push("DATABASE_APP_URL needs a password of at least 16 characters in production.");
  }
  if (!isGiven("STORAGE_DIR")) problems.push("STORAGE_DIR must be set in production: uploaded files are kept there.");
  if (!isGiven("SMTP_URL")) problems.push("SMTP_URL must be set in production: invitations and resets go by mail.");
  if (!isGiven("MAIL_FROM")) problems.push("MAIL_FROM must be set in production: the address that mail is sent from.");
  return problems;
}

function outOfSupport(nodeVersion: string): string | undefined {
  if (Number.parseInt(nodeVersion.replace(/^v/, ""), 10) >= oldestSupportedNode) return undefined;
  return `Node ${nodeVersion} gets no security fixes any more: use 22.23.4, 24.22.1, 26.12.1 or later.`;
}

/**
 * Checks `variables` and gives them their types. Throws an EnvironmentError with one sentence for each value that is
 * malformed, or that production may not start with (missing or weak).
 */
export function parseEnv(variables: Variables, nodeVersion: string): Env {
  // An empty value, as `NAME=` in a file makes it, is no value.
  const given = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ""));
  // A production build that nobody told what it is must not run on the defaults of development.
  if (given.NODE_ENV === "production") given.APP_MODE ??= "production";
  const result = shape.safeParse(given);
  if (!result.success) {
    throw new EnvironmentError(result.error.issues.map((issue) => `${issue.path.join(".")}: ${issue.message}.`));
  }
  const parsed = result.data;
  const problems = parsed.APP_MODE === "production" ? productionProblems(given, parsed) : [];
  const unsupported = outOfSupport(nodeVersion);
  if (unsupported && parsed.APP_MODE === "production" && parsed.ALLOW_UNSUPPORTED_NODE !== "yes") {
    problems.push(`${unsupported} To go on all the same, set ALLOW_UNSUPPORTED_NODE=yes.`);
  }
  if (problems.length > 0) throw new EnvironmentError(problems);
  return {
    mode: parsed.APP_MODE,
    origin: parsed.APP_ORIGIN,
    port: parsed.PORT,
    databaseUrl: parsed.DATABASE_APP_URL,
    authSecret: parsed.AUTH_SECRET,
    auditKey: parsed.AUDIT_KEY,
    storageDir: parsed.STORAGE_DIR,
    smtpUrl: parsed.SMTP_URL,
    mailFrom: parsed.MAIL_FROM,
    logLevel: parsed.LOG_LEVEL,
    warnings: unsupported ? [unsupported] : [],
  };
}

let known: Env | undefined;

/** The environment of this process: read and checked at the first call, the same ever after. */
export function env(): Env {
  known ??= parseEnv(process.env, process.version);
  return known;
}
