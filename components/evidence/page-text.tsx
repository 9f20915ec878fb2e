import type { Ref } from "react";
import { Found, ParagraphNumber, Passage } from "@/components/ui/document-frame";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import { splitAt, type TextBlock } from "@/lib/domain/evidence/document-text";

type PageTextProps = {
  blocks: readonly TextBlock[];
  /** The block that bears the pointer out. */
  marked: number | null;
  find: string;
  markedRef?: Ref<HTMLDivElement>;
};

/** The words of a page as headings, paragraphs, lists and tables, with the passage and what was searched for marked. */
export function PageText({ blocks, marked, find, markedRef }: PageTextProps) {
  return blocks.map((block, index) => {
    const key = `${index} ${block.kind}`;
    const content = <Block block={block} find={find} />;
    if (index !== marked) return <div key={key}>{content}</div>;
    return (
      <Passage key={key} {...(markedRef === undefined ? {} : { ref: markedRef })}>
        <VisuallyHidden>Closest to what the unit says this page shows: </VisuallyHidden>
        {content}
      </Passage>
    );
  });
}

function Block({ block, find }: { block: TextBlock; find: string }) {
  if (block.kind === "table") return <TableBlock rows={block.rows} find={find} />;
  const words = (
    <>
      {block.number === undefined ? null : <ParagraphNumber number={block.number} />}
      <Words text={block.text} find={find} />
    </>
  );
  switch (block.kind) {
    case "heading":
      return <h3>{words}</h3>;
    case "item":
      return (
        <ul>
          <li>{words}</li>
        </ul>
      );
    case "paragraph":
      return <p>{words}</p>;
  }
}

/** What the cells of a file mean is not known, so none is called a heading. */
function TableBlock({ rows, find }: { rows: readonly (readonly string[])[]; find: string }) {
  return (
    <table>
      <tbody>
        {rows.map((cells, row) => {
          const place = `row ${row + 1}`;
          return <TableRow key={place} cells={cells} find={find} />;
        })}
      </tbody>
    </table>
  );
}

function TableRow({ cells, find }: { cells: readonly string[]; find: string }) {
  return (
    <tr>
      {cells.map((cell, column) => {
        const place = `column ${column + 1}`;
        return (
          <td key={place}>
            <Words text={cell} find={find} />
          </td>
        );
      })}
    </tr>
  );
}

/** Odd pieces are what was searched for. */
function Words({ text, find }: { text: string; find: string }) {
  const pieces = splitAt(text, find);
  if (pieces.length === 1) return text;
  let from = 0;
  return pieces.map((piece, index) => {
    const key = `${from} ${piece}`;
    from += piece.length;
    return index % 2 === 1 ? <Found key={key}>{piece}</Found> : <span key={key}>{piece}</span>;
  });
}
