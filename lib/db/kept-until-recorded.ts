import { londonDay } from "@/lib/domain/shared/london-time";
import type { Actor } from "./actor";
import { wallNow } from "./clock";

/** What was changed by hand, past the commands, shows after a minute. */
const longestMilliseconds = 60_000;

/**
 * Keeps answers for as long as nothing is recorded: every change writes its audit entry in its own transaction, so the end of
 * the chain, which each request looks up, says whether anything changed at all. Each server keeps its own, and none has to
 * tell another. An answer is only given again to the person that it was read for, with the same roles, organisation and
 * conflicts, on the same day; `what` names the rest of what it depends on. Whoever is given it must not change it. When there
 * are more than `mostAnswers`, all are let go.
 */
export function keepUntilRecorded<T>(mostAnswers: number) {
  let kept = { head: "", until: 0, answers: new Map<string, Promise<T>>() };
  return async (actor: Actor, what: string, read: () => Promise<T>): Promise<T> => {
    const head = actor.chainHead;
    if (head === null) return read();
    const wall = wallNow().getTime();
    if (head !== kept.head || wall >= kept.until || kept.answers.size >= mostAnswers)
      kept = { head, until: wall + longestMilliseconds, answers: new Map() };
    const { answers } = kept;
    const key = keyOf(actor, what);
    const known = answers.get(key);
    if (known !== undefined) return known;
    const answer = read();
    answers.set(key, answer);
    answer.catch(() => answers.delete(key));
    return answer;
  };
}

/** The whole actor but what is of one request only: a field that is added to it is in the key of itself. */
function keyOf(actor: Actor, what: string): string {
  return JSON.stringify({
    ...actor,
    now: londonDay(actor.now),
    sessionId: null,
    formToken: null,
    requestId: null,
    chainHead: null,
    what,
  });
}
