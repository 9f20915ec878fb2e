import type { FlagStatus } from "../flag/flag-status";

/** A flag as far as the next step of one of its people depends on it. */
export type FlagStanding = {
  readonly status: FlagStatus;
  /** Acts for the unit; otherwise for NHS CB. */
  readonly isUnit: boolean;
  readonly isLead: boolean;
  readonly isOwner: boolean;
  readonly isRaiser: boolean;
  readonly isDecider: boolean;
  readonly isOffice: boolean;
  readonly isModerator: boolean;
  /** There is no agreed plan, and the owner at NHS CB can own it no more. */
  readonly isOwnerless: boolean;
  readonly csuAgreed: boolean;
  readonly nhsAgreed: boolean;
  readonly hasComeBack: boolean;
  readonly milestonesLeft: number;
  /** Clearance was proposed, and NHS CB said what is missing. */
  readonly wasDeclined: boolean;
  /** The unit asked for more time, and NHS CB has not answered. */
  readonly asksForTime: boolean;
};

export type FlagStep = { readonly title: string; readonly why: string; readonly isWaiting: boolean };

/** What one of a flag's people does next about it; null where nothing is to be done or waited for. */
export function nextForFlag(flag: FlagStanding): FlagStep | null {
  return flag.isUnit ? nextForUnit(flag) : nextForNhs(flag);
}

function nextForUnit(flag: FlagStanding): FlagStep | null {
  const { isLead, csuAgreed, hasComeBack } = flag;
  switch (flag.status) {
    case "raised":
      if (flag.isOwnerless) return { title: "NHS CB names an owner", why: "The plan waits for it", isWaiting: true };
      if (csuAgreed) return { title: "NHS CB agrees the plan", why: "You have agreed it", isWaiting: true };
      return {
        title: isLead ? "Agree the plan" : "Help write the plan",
        why: hasComeBack ? "It has come back, so it needs a plan again" : "NHS CB raised it",
        isWaiting: false,
      };
    case "plan_agreed":
      return { title: "Start the work", why: "Both sides agreed the plan", isWaiting: false };
    case "in_progress":
      return working(flag);
    case "clearance_proposed":
      return { title: "NHS CB decides on clearance", why: "You proposed it", isWaiting: true };
    case "stop_proposed":
      return { title: "A stop is proposed", why: "The decision maker decides", isWaiting: true };
    default:
      return null;
  }
}

function working({ isLead, milestonesLeft, wasDeclined, asksForTime }: FlagStanding): FlagStep {
  if (wasDeclined)
    return { title: "Do what is missing", why: "NHS CB did not clear it, and says why", isWaiting: false };
  if (milestonesLeft > 0) {
    const why = asksForTime ? "You asked for more time; NHS CB has not answered" : "The plan binds you";
    return { title: "Meet the next milestone", why, isWaiting: false };
  }
  const why = "Every milestone is done";
  return isLead
    ? { title: "Propose clearance", why, isWaiting: false }
    : { title: "A CSU lead proposes clearance", why, isWaiting: true };
}

function nextForNhs(flag: FlagStanding): FlagStep | null {
  const { status, isOwner, isRaiser, isDecider, nhsAgreed, hasComeBack } = flag;
  switch (status) {
    case "raised": {
      if (flag.isOwnerless && flag.isOffice)
        return {
          title: "Name another owner at NHS CB",
          why: "The one who is named can own it no more",
          isWaiting: false,
        };
      const why = hasComeBack ? "It has come back; you own it at NHS CB" : "You own it at NHS CB";
      return isOwner && !nhsAgreed ? { title: "Agree the plan", why, isWaiting: false } : null;
    }
    case "stop_proposed":
      if (isDecider) return { title: "Decide whether the unit stops", why: "A stop is proposed", isWaiting: false };
      return isOwner
        ? { title: "The decision maker decides on a stop", why: "A stop is proposed", isWaiting: true }
        : null;
    case "clearance_proposed":
      if (isRaiser) return { title: "Someone else clears it", why: "You raised it", isWaiting: true };
      return {
        title: "Clear, or say what is missing",
        why: "The unit proposed clearance; you did not raise it",
        isWaiting: false,
      };
    case "cleared":
      return isOwner
        ? { title: "Check that it stayed mended", why: "It is cleared; you own it at NHS CB", isWaiting: false }
        : null;
    case "plan_agreed":
    case "in_progress":
      return followed(flag);
    default:
      return null;
  }
}

/** What the unit works on: a request for more time is for who may give it, the owner's only if it is the moderator. */
function followed({ asksForTime, isOwner, isOffice, isModerator }: FlagStanding): FlagStep | null {
  if (asksForTime && (isOffice || (isOwner && isModerator)))
    return { title: "Give more time, or say no", why: "The unit asked for more time", isWaiting: false };
  return isOwner ? { title: "The unit works on it", why: "You own it at NHS CB", isWaiting: true } : null;
}
