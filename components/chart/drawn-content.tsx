"use client";

import { createElement, type ReactNode } from "react";
import type { Drawn } from "@/components/chart/svg-to-data";
import { type AsText, fromText } from "@/components/ui/as-text";

/** What is inside a drawn picture, as elements whose words React escapes. */
export function DrawnContent({ content }: { content: AsText<readonly Drawn[]> }) {
  return fromText(content).map(toElement);
}

function toElement(drawn: Drawn, key: number): ReactNode {
  if (drawn === null || typeof drawn === "string") return drawn;
  const [name, attributes, ...inside] = drawn;
  return createElement(name, { ...attributes, key }, ...inside.map(toElement));
}
