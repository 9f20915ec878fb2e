/** "1 working day", "9 working days": a count with its noun. The plural is given where an "s" does not make it. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString("en-GB")} ${count === 1 ? one : many}`;
}
