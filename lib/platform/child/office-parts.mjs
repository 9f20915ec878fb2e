import { SaxesParser } from "saxes";
import yauzl from "yauzl";

const MOST_UNPACKED_BYTES = 200 * 1024 * 1024;
const DEEPEST = 256;

const localName = ({ name }) => name.slice(name.indexOf(":") + 1);

/**
 * The parts of an Office file, each read as a stream of elements. A document type declaration, the way to entities
 * that grow or fetch, ends the reading: Office files never have one.
 */
export async function openOfficeParts(file) {
  const zip = await yauzl.openPromise(file, { autoClose: false });
  const entries = new Map();
  for await (const entry of zip.eachEntry()) entries.set(entry.fileName, entry);
  let unpacked = 0;

  /**
   * Calls `onOpen(name without prefix, attributes)` for each element; stops early when it returns `false`. Those who want the
   * words too give `onText(text)` and `onClose(name)`.
   */
  async function readPart(name, onOpen, { onText, onClose } = {}) {
    const entry = entries.get(name);
    if (entry === undefined) throw new Error("A part is missing");
    const parser = new SaxesParser();
    let depth = 0;
    let isDone = false;
    parser.on("doctype", () => {
      throw new Error("A document type declaration");
    });
    parser.on("error", (fault) => {
      throw fault;
    });
    parser.on("opentag", (tag) => {
      depth += 1;
      if (depth > DEEPEST) throw new Error("Nested too deep");
      if (!isDone && onOpen(localName(tag), tag.attributes) === false) isDone = true;
    });
    parser.on("closetag", (tag) => {
      depth -= 1;
      if (!isDone) onClose?.(localName(tag));
    });
    if (onText !== undefined) parser.on("text", (text) => isDone || onText(text));
    const decoder = new TextDecoder("utf-8", { fatal: true });
    for await (const piece of await zip.openReadStreamPromise(entry)) {
      unpacked += piece.length;
      if (unpacked > MOST_UNPACKED_BYTES) throw new Error("Unpacks to too much");
      parser.write(decoder.decode(piece, { stream: true }));
      if (isDone) return;
    }
    parser.close();
  }

  /** The name of the part of this media type, from the list that says what each part is. */
  async function findPart(mediaType) {
    let found = null;
    await readPart("[Content_Types].xml", (element, attributes) => {
      if (element === "Override" && attributes.ContentType === mediaType) found ??= attributes.PartName;
      return found === null;
    });
    if (found === null) throw new Error("A part is missing");
    return found.replace(/^\//, "");
  }

  /** The targets of a part's relationships, by their id, as names of parts. */
  async function relationshipsOf(part) {
    const folder = part.slice(0, part.lastIndexOf("/") + 1);
    const targets = new Map();
    await readPart(`${folder}_rels/${part.slice(folder.length)}.rels`, (element, { Id, Target, TargetMode }) => {
      if (element !== "Relationship" || TargetMode === "External") return;
      targets.set(Id, Target.startsWith("/") ? Target.slice(1) : folder + Target);
    });
    return targets;
  }

  return { readPart, findPart, relationshipsOf };
}
