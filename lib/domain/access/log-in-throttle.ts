/** Tries within the window, for one account and for one address, after which log-in waits. Our design. */
export const throttle = { windowMinutes: 15, perAccount: 5, perAddress: 50 } as const;

export function isThrottled(tries: { account: number; address: number }): boolean {
  return tries.account > throttle.perAccount || tries.address > throttle.perAddress;
}

export const throttledMessage = `Too many attempts. Wait ${throttle.windowMinutes} minutes, then try again, or ask for a new password.`;
