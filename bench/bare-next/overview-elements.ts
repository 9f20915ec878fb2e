import { readFileSync } from "node:fs";
import domino from "domino";
import { createElement, type ReactNode } from "react";

const drawn = domino.createDocument(readFileSync(process.env.BENCH_OVERVIEW ?? "", "utf8"));
const withoutContent = /^(input|br|img|hr|link)$/i;
/** What React takes in another form than as words; a few bytes of a hundred thousand. */
const otherForm = /^(style|selected|on.*)$/;

/** The elements of the product's overview, or of a part of it, as constants. */
export function overviewElements(part: string): ReactNode {
  return toReact(drawn.querySelector(part), 0);
}

function toReact(node: Node | null, key: number): ReactNode {
  if (node === null || node.nodeType === 3) return node?.nodeValue;
  if (node.nodeType !== 1) return null;
  const element = node as Element;
  const attributes = Array.from(element.attributes, ({ name, value }) => [name, value] as const);
  const properties = Object.fromEntries(attributes.filter(([name]) => !otherForm.test(name)));
  const children = withoutContent.test(node.nodeName) ? [] : Array.from(node.childNodes, toReact);
  return createElement(node.nodeName.toLowerCase(), { ...properties, key }, ...children);
}
