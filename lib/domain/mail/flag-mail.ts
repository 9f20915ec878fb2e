import { type MailText, mailText } from "./mail-text";

export type FlagFacts = { readonly unit: string; readonly number: number; readonly link: string };

export function flagRaisedMail(facts: FlagFacts): MailText {
  return mailText(
    `Flag ${facts.number} raised with ${facts.unit}`,
    "NHS CB has raised an issue that needs a plan both sides agree. Read it, and say what will be done by when:",
    facts.link,
  );
}

export function clearanceProposedMail(facts: FlagFacts): MailText {
  return mailText(
    `Flag ${facts.number}, ${facts.unit}: clearance proposed`,
    `${facts.unit} says that what was agreed is done. Look at the evidence, then clear the flag or send it back:`,
    facts.link,
  );
}
