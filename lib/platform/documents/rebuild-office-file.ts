import JSZip from "jszip";

const EPOCH = new Date(Date.UTC(1980, 0, 1));
const CORE_PROPERTIES = "docProps/core.xml";

/**
 * The same Office file with no trace of when, where or by whom it was made: parts in the order of their names, all
 * dated 1980, and properties that hold the title only. So one content is always the same bytes, and an export names
 * no one. `createdAt` is written when it is given.
 */
export async function rebuildOfficeFile(
  file: Uint8Array,
  properties: { readonly title: string; readonly createdAt?: Date },
): Promise<Buffer> {
  const source = await JSZip.loadAsync(file);
  const rebuilt = new JSZip();
  const names = Object.values(source.files)
    .filter((part) => !part.dir)
    .map((part) => part.name);
  // [Content_Types].xml sorts first, which is where type sniffers look for it.
  for (const name of names.toSorted()) {
    const part = name === CORE_PROPERTIES ? coreProperties(properties) : await source.files[name]?.async("nodebuffer");
    if (part !== undefined) rebuilt.file(name, part, { date: EPOCH, createFolders: false });
  }
  return rebuilt.generateAsync({ type: "nodebuffer", compression: "DEFLATE", platform: "UNIX" });
}

function coreProperties({ title, createdAt }: { readonly title: string; readonly createdAt?: Date }): string {
  const created =
    createdAt === undefined
      ? ""
      : `<dcterms:created xsi:type="dcterms:W3CDTF">${createdAt.toISOString().slice(0, 19)}Z</dcterms:created>`;
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"' +
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"' +
    ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
    `<dc:title>${escaped(title)}</dc:title>${created}</cp:coreProperties>`
  );
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
