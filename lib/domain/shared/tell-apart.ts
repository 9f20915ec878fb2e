/** Each with its words; those whose words are the same, with what tells them apart too. In the order given. */
export function tellApart<T>(
  items: readonly T[],
  words: (item: T) => string,
  apart: (item: T) => string,
): { item: T; text: string }[] {
  const count = new Map<string, number>();
  for (const item of items) count.set(words(item), (count.get(words(item)) ?? 0) + 1);
  return items.map((item) => {
    const text = words(item);
    return { item, text: (count.get(text) ?? 0) > 1 ? `${text}, ${apart(item)}` : text };
  });
}
