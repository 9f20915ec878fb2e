"use client";

import type { OverviewView } from "@/components/programme/overview-view";
import type { AsText } from "@/components/ui/as-text";
import { DrawnOnce, drawing } from "@/components/ui/drawn-once";

const content = drawing<OverviewView>(
  async () => (await import("@/components/programme/overview-content")).OverviewContent,
);

export function OverviewDrawing({ view }: { view: AsText<OverviewView> }) {
  return <DrawnOnce drawing={content} view={view} />;
}
