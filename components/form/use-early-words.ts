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
 * Keeps what was typed in a box of paragraphs before the script arrived. React puts back what the server drew when it takes the
 * box over; this reads the words before that, and gives them back as if they were typed just then.
 */
export function useEarlyWords(id: string): void {
  const isTakenOver = useSyncExternalStore(never, asNew, asTaken);
  const [early] = useState(() => (isTakenOver && typeof document !== "undefined" ? boxOf(id)?.value : undefined));
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
