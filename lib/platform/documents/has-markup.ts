/** The longest of the marks below, less one: how much of one piece must be looked at again with the next. */
export const MARKUP_OVERLAP = 16;

/** Whether text holds what makes a browser, or a server, run it. XMP and other XML of data are not meant. */
export function hasMarkup(text: string): boolean {
  return /<(script|html|head|body|iframe|object|embed|svg|!doctype|!entity|\?php|\?xml-styleshe)/i.test(text);
}
