"use client";

import { FaultMessage } from "@/components/layout/fault-message";

export default function ErrorPage({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  return <FaultMessage reference={error.digest} retry={reset} />;
}
