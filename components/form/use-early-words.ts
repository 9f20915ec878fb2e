"use client";

import { useEffect, useRef, useState, useSyncExternalStore } from "react";

const never = () => () => undefined;
const asTaken = () => true;
const asNew = () => false;

function boxOf(id: string): HTMLTextAreaElement | null {
  const box = document.getElementById(id);
  return box instanceof HTMLTextAreaElement ? box : null;
}

/**
 * What stood in boxes that React was taking over. It may begin anew after it has put back what was drawn, as when a key is
 * pressed meanwhile, so the first reading counts unless the words have only grown.
 */
const taken = new WeakMap<HTMLTextAreaElement, string>();

function earlyWordsIn(id: string): string | undefined {
  const box = boxOf(id);
  if (box === null) return undefined;
  const before = taken.get(box);
  if (box.value !== box.defaultValue && (before === undefined || box.value.startsWith(before)))
    taken.set(box, box.value);
  return taken.get(box);
}

/**
 * Keeps what was typed in a box of paragraphs before the script arrived. React puts back what the server drew when it takes the
 * box over; this reads the words before that, and gives them back as if they were typed just then.
 */
export function useEarlyWords(id: string): void {
  const isTakenOver = useSyncExternalStore(never, asNew, asTaken);
  const [early] = useState(() => (isTakenOver && typeof document !== "undefined" ? earlyWordsIn(id) : undefined));
  const isGiven = useRef(false);
  useEffect(() => {
    const box = boxOf(id);
    if (isGiven.current || box === null || early === undefined) return;
    isGiven.current = true;
    if (box.value === early) return;
    box.value = early;
    box.dispatchEvent(new Event("input", { bubbles: true }));
  }, [id, early]);
}
