"use client";

import { useLayoutEffect } from "react";
import { EVIDENCE_ID } from "@/components/evidence/evidence-href";
import { KEYS_ID, type KeyPress, orderOf } from "@/components/scoring/review-keys";

const TYPED_IN =
  "textarea, select, [contenteditable], input:not([type=radio], [type=checkbox], [type=button], [type=submit])";

const scoreInputs = () => document.querySelectorAll<HTMLInputElement>("input[type=radio][name=judgement]");

function placeOf(target: EventTarget | null): KeyPress["place"] {
  if (!(target instanceof Element)) return "elsewhere";
  if (target.matches(TYPED_IN)) return "words";
  return [...scoreInputs()].some((input) => input === target) ? "scores" : "elsewhere";
}

function goTo(to: "evidence" | "score" | "find" | "help") {
  if (to === "score") return focusOn([...scoreInputs()].find((input) => input.checked) ?? scoreInputs()[0]);
  if (to === "help") {
    const help = document.getElementById(KEYS_ID)?.querySelector("details");
    if (help) help.open = true;
    return focusOn(help?.querySelector("summary"));
  }
  focusOn(document.getElementById(to === "evidence" ? EVIDENCE_ID : "find"));
}

function focusOn(element: HTMLElement | null | undefined) {
  element?.focus();
  element?.scrollIntoView({ block: "nearest" });
}

function onKey(event: KeyboardEvent) {
  const isModified = event.ctrlKey || event.altKey || event.metaKey;
  const order = orderOf({ key: event.key, isModified, place: placeOf(event.target) });
  if (order === null || event.defaultPrevented) return;
  event.preventDefault();
  switch (order.kind) {
    case "leave":
      return event.target instanceof HTMLElement && event.target.blur();
    case "press":
      return document.querySelector<HTMLElement>(`[data-shortcut="${order.shortcut}"]`)?.click();
    case "go":
      return goTo(order.to);
    case "score": {
      const input = [...scoreInputs()].find(({ value }) => value === order.judgement);
      input?.focus();
      return input?.click();
    }
  }
}

/** Listens for the keys of the workspace. Draws nothing: each key presses or finds a control that is in sight. */
export function ReviewKeyboard() {
  // With the page and not after it is painted: a key that is pressed as soon as a criterion is in sight counts.
  useLayoutEffect(() => {
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, []);
  return null;
}
