/** How long the links in mails can be used, once each. Our design. */
export const resetLink = { minutes: 60, mostInThatTime: 3 } as const;
export const invitationLink = { days: 14 } as const;
