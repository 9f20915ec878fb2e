"use client";

import { useEffect, useRef, useState, useTransition } from "react";
import { Actions, Button, LinkButton } from "@/components/ui/button";
import { Heading } from "@/components/ui/heading";
import { Text } from "@/components/ui/text";
import { counted } from "@/lib/domain/shared/counted";
import { type FormAction, idleForm } from "@/lib/schemas/form-state";

type SessionWarningProps = {
  /** Until the session ends unless something more is asked, from the moment this page was made. */
  secondsLeft: number;
  /** Until it ends whatever happens. */
  secondsAtMost: number;
  /** What each request adds, at most. */
  idleSeconds: number;
  warningSeconds: number;
  stay: FormAction;
  logOutHref: string;
};

/** Where the tabs of one browser tell each other that the session was used: the end, in milliseconds of this machine's clock. */
const KEY = "checkpoints-session-ends";

/**
 * Warns before the session ends, and lets it go on. Nothing typed is lost either way: the page stays as it is, and the form
 * says how to go on after the end.
 */
export function SessionWarning(props: SessionWarningProps) {
  const { idleSeconds, warningSeconds, stay, logOutHref } = props;
  const { left, setLeft, times } = useTimeLeft(props);
  const dialog = useRef<HTMLDialogElement>(null);
  const [pending, start] = useTransition();

  const isShown = left !== undefined;
  useEffect(() => {
    if (isShown && !dialog.current?.open) dialog.current?.showModal();
    if (!isShown) dialog.current?.close();
  }, [isShown]);

  const goOn = () =>
    start(async () => {
      const answer = await stay(idleForm, new FormData()).catch(() => idleForm);
      if (answer.status !== "saved") {
        if (answer.status === "error") times.endsAt = Date.now();
        return;
      }
      times.endsAt = Math.min(Date.now() + idleSeconds * 1000, times.lastsUntil);
      tellOtherTabs(times.endsAt);
      setLeft(undefined);
    });

  const isOver = left !== undefined && left <= 0;
  const cannotGoOn = times.lastsUntil <= times.endsAt;
  return (
    <dialog ref={dialog} className="app-dialog" aria-labelledby="session-warning">
      <Heading id="session-warning">{isOver ? "You have been logged out" : "You will be logged out soon"}</Heading>
      <div aria-live="polite">
        <Text>{isOver ? ENDED : wordsFor(left ?? warningSeconds, cannotGoOn)}</Text>
      </div>
      <Actions>
        {isOver || cannotGoOn ? (
          <Button type="button" look="secondary" onClick={() => dialog.current?.close()}>
            Close
          </Button>
        ) : (
          <Button type="button" busy={pending} onClick={goOn}>
            Stay logged in
          </Button>
        )}
        {isOver ? null : (
          <form action={logOutHref} method="post">
            <LinkButton>Log out now</LinkButton>
          </form>
        )}
      </Actions>
    </dialog>
  );
}

/** The seconds left, once so few are that people are warned; as this tab and the others have it. */
function useTimeLeft({ secondsLeft, secondsAtMost, warningSeconds }: SessionWarningProps) {
  const [left, setLeft] = useState<number>();
  const [times] = useState(() => ({ endsAt: 0, lastsUntil: 0 }));

  useEffect(() => {
    times.endsAt = Date.now() + secondsLeft * 1000;
    times.lastsUntil = Date.now() + secondsAtMost * 1000;
    tellOtherTabs(times.endsAt);
    const look = () => {
      const seconds = Math.round((times.endsAt - Date.now()) / 1000);
      setLeft(seconds <= warningSeconds ? seconds : undefined);
    };
    const heardOfOtherTab = (event: StorageEvent) => {
      const endsAt = event.key === KEY ? Number(event.newValue) : 0;
      if (endsAt <= times.endsAt) return;
      times.endsAt = Math.min(endsAt, times.lastsUntil);
      look();
    };
    // A page that the browser kept and shows again may belong to someone who has logged out since.
    const shownAgain = (event: PageTransitionEvent) => {
      if (event.persisted) window.location.reload();
    };
    const timer = window.setInterval(look, 5_000);
    window.addEventListener("storage", heardOfOtherTab);
    window.addEventListener("pageshow", shownAgain);
    return () => {
      window.clearInterval(timer);
      window.removeEventListener("storage", heardOfOtherTab);
      window.removeEventListener("pageshow", shownAgain);
    };
  }, [times, secondsLeft, secondsAtMost, warningSeconds]);

  return { left, setLeft, times };
}

function tellOtherTabs(endsAt: number): void {
  try {
    window.localStorage.setItem(KEY, String(endsAt));
  } catch {
    // Storage is switched off: each tab then counts for itself.
  }
}

const ENDED =
  "What you typed is still on this page. Log in again in another tab, then come back here and press the button again.";

function wordsFor(seconds: number, cannotGoOn: boolean): string {
  const time = counted(Math.max(1, Math.ceil(seconds / 60)), "minute", "minutes");
  if (cannotGoOn) return `A session lasts 12 hours at most, and this one ends in ${time}. Save what you are doing.`;
  return `You have not asked for anything for a while. For your security you will be logged out in ${time}.`;
}
