/** A drawn element, as far as this file reads it. */
type SvgNode = {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly nodeValue: string | null;
  readonly childNodes: ArrayLike<SvgNode>;
  readonly attributes?: ArrayLike<{ readonly name: string; readonly value: string }>;
};

/** Words, or an element with its attributes under React's names for them, and what is inside. */
export type Drawn = string | null | readonly [name: string, attributes: Readonly<Record<string, string>>, ...Drawn[]];

const ELEMENT = 1;
const TEXT = 3;

/** The picture says its words once, on the outside; the policy on content allows no style in the page. */
const DROPPED = /^(style|class|aria-.*|on.*)$/;

function camelCase(name: string): string {
  return name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

/** A drawn picture as data, without any style of its own. */
function svgToData(node: SvgNode): Drawn {
  if (node.nodeType === TEXT) return node.nodeValue;
  if (node.nodeType !== ELEMENT || node.nodeName.toLowerCase() === "style") return null;
  const attributes = Object.fromEntries(
    Array.from(node.attributes ?? [])
      .filter(({ name }) => !DROPPED.test(name))
      .map(({ name, value }) => [camelCase(name), value]),
  );
  return [node.nodeName, attributes, ...childrenToData(node)];
}

export function childrenToData(node: SvgNode): Drawn[] {
  return Array.from(node.childNodes).map(svgToData);
}
