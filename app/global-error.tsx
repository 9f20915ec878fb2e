"use client";

import "./styles.scss";
import { FaultMessage } from "@/components/layout/fault-message";

// Stands in for the root layout when that itself fails, so it brings its own document.
export default function GlobalErrorPage({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  return (
    <html lang="en-GB">
      <body>
        <FaultMessage reference={error.digest} retry={reset} />
      </body>
    </html>
  );
}
