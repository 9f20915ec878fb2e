const BLOCKS = { P: "paragraph", LI: "item", Caption: "paragraph", BlockQuote: "paragraph", Note: "paragraph" };

/** What a tagged page holds, in the order in which it is meant to be read: headings, paragraphs, items of lists, tables. */
export function blocksOfStructure(tree, items) {
  const textOf = textByMark(items);
  const blocks = [];
  visit(tree, textOf, blocks);
  return blocks;
}

function visit(node, textOf, blocks) {
  for (const child of node.children ?? []) {
    const role = child.role ?? "";
    if (role === "Table") {
      const rows = rowsOf(child, textOf);
      if (rows.length > 0) blocks.push({ kind: "table", rows });
      continue;
    }
    const kind = /^H[1-6]?$|^Title$/.test(role) ? "heading" : BLOCKS[role];
    if (kind !== undefined) add(blocks, kind, textUnder(child, textOf));
    else if (child.type === "content") add(blocks, "paragraph", textOf.get(child.id) ?? "");
    else visit(child, textOf, blocks);
  }
}

function add(blocks, kind, text) {
  const words = kind === "item" ? text.replace(/^[•▪◦‣–-]\s+/, "") : text;
  if (words !== "") blocks.push({ kind, text: words });
}

function rowsOf(table, textOf) {
  const rows = [];
  const collect = (node) => {
    for (const child of node.children ?? []) {
      if (child.role === "TR") rows.push((child.children ?? []).map((cell) => textUnder(cell, textOf)));
      else collect(child);
    }
  };
  collect(table);
  return rows.filter((row) => row.some((cell) => cell !== ""));
}

function textUnder(node, textOf) {
  if (node.type === "content") return textOf.get(node.id) ?? "";
  return tidy((node.children ?? []).map((child) => textUnder(child, textOf)).join(" "));
}

/** The words between the marks that the tags refer to. */
function textByMark(items) {
  const texts = new Map();
  const open = [];
  for (const item of items) {
    if (item.type === "beginMarkedContent" || item.type === "beginMarkedContentProps") open.push(item.id ?? null);
    else if (item.type === "endMarkedContent") open.pop();
    else if (item.str !== undefined) {
      const mark = open.findLast((id) => id !== null);
      if (mark !== undefined) texts.set(mark, `${texts.get(mark) ?? ""}${item.str}${item.hasEOL ? " " : ""}`);
    }
  }
  return new Map([...texts].map(([id, text]) => [id, tidy(text)]));
}

export function tidy(text) {
  return text.replace(/\s+/g, " ").trim();
}
