/** 1,536,000 bytes as "1.5MB", as the NHS writes sizes: thousands, one decimal at most. */
export function sizeInWords(bytes: number): string {
  if (bytes < 1000) return bytes === 1 ? "1 byte" : `${bytes} bytes`;
  const [size, unit] = bytes < 1_000_000 ? [bytes / 1000, "KB"] : [bytes / 1_000_000, "MB"];
  const rounded = size < 10 ? Math.round(size * 10) / 10 : Math.round(size);
  return `${rounded}${unit}`;
}
