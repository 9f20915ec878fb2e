"use client";

import { useEffect, useState } from "react";

/** Whether a form of the page has been sent since: what was said of the one before is past then. */
export function useNextSubmit(): boolean {
  const [isSent, setSent] = useState(false);
  useEffect(() => {
    const onSubmit = () => setSent(true);
    document.addEventListener("submit", onSubmit);
    return () => document.removeEventListener("submit", onSubmit);
  }, []);
  return isSent;
}
