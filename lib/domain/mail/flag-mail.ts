import { type MailText, mailText } from "./mail-text";

export type FlagFacts = { readonly unit: string; readonly number: number; readonly link: string };

export function flagRaisedMail(facts: FlagFacts): MailText {
  return mailText(
    `Flag ${facts.number} raised with ${facts.unit}`,
    "NHS CB has raised an issue that needs a plan both sides agree. Read it, and say what will be done by when:",
    facts.link,
  );
}

export function timeAskedMail(facts: FlagFacts): MailText {
  return mailText(
    `Flag ${facts.number}, ${facts.unit}: more time asked for`,
    `${facts.unit} asks for more time and says why. Give more time, or say no:`,
    facts.link,
  );
}

/** What NHS CB can answer the unit. */
export type FlagAnswer = "decline_clearance" | "extend" | "refuse_time";

const ANSWERS: Readonly<Record<FlagAnswer, { about: string; text: string }>> = {
  decline_clearance: { about: "not cleared yet", text: "NHS CB did not clear the flag, and says what is missing:" },
  extend: { about: "more time", text: "NHS CB gave the plan more time. Its new end is on the flag's page:" },
  refuse_time: { about: "no more time", text: "NHS CB said no to more time, and says why:" },
};

export function flagAnsweredMail(facts: FlagFacts, answer: FlagAnswer): MailText {
  const { about, text } = ANSWERS[answer];
  return mailText(`Flag ${facts.number}, ${facts.unit}: ${about}`, text, facts.link);
}

export function clearanceProposedMail(facts: FlagFacts): MailText {
  return mailText(
    `Flag ${facts.number}, ${facts.unit}: clearance proposed`,
    `${facts.unit} says that what was agreed is done. Look at the evidence, then clear the flag or send it back:`,
    facts.link,
  );
}
