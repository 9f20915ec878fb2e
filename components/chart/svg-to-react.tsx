import { createElement, type ReactNode } from "react";

/** A drawn element, as far as this file reads it. */
type DrawnNode = {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly nodeValue: string | null;
  readonly childNodes: ArrayLike<DrawnNode>;
  readonly attributes?: ArrayLike<{ readonly name: string; readonly value: string }>;
};

const ELEMENT = 1;
const TEXT = 3;

/** The picture says its words once, on the outside; the policy on content allows no style in the page. */
const DROPPED = /^(style|class|aria-.*|on.*)$/;

function camelCase(name: string): string {
  return name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

/** Turns a drawn picture into elements that React escapes, without any style of its own. */
export function svgToReact(node: DrawnNode, key: number): ReactNode {
  if (node.nodeType === TEXT) return node.nodeValue;
  if (node.nodeType !== ELEMENT || node.nodeName.toLowerCase() === "style") return null;
  const attributes = Object.fromEntries(
    Array.from(node.attributes ?? [])
      .filter(({ name }) => !DROPPED.test(name))
      .map(({ name, value }) => [camelCase(name), value]),
  );
  return createElement(node.nodeName, { ...attributes, key }, ...childrenToReact(node));
}

export function childrenToReact(node: DrawnNode): ReactNode[] {
  return Array.from(node.childNodes).map(svgToReact);
}
