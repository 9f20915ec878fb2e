/** How long the links in mails can be used, once each. Our design. */
export const resetLink = { minutes: 60, mostInThatTime: 3 } as const;
/** `mostOpen` for one organisation, so that nobody can have mail sent without end. */
export const invitationLink = { days: 14, mostOpen: 50 } as const;
