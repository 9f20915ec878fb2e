"use client";

import { useEffect } from "react";

/** A page whose title is fixed has set it already when it finds that there is nothing to show. */
export function MissingTitle({ title }: { title: string }) {
  useEffect(() => {
    document.title = title;
  }, [title]);
  return null;
}
