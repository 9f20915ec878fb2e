import type { ReactNode } from "react";
import { Strip } from "@/components/ui/page-parts";

/** Says on every page what time it is here, where that is not the time outside. `children` may move it on. */
export function ClockStrip({ now, children }: { now: string; children?: ReactNode }) {
  return (
    <Strip label="Demonstration clock">
      <p>
        Demonstration. It is <strong>{now}</strong>
      </p>
      {children}
    </Strip>
  );
}
