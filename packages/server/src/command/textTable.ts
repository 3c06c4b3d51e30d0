export type Cell = string | number | undefined;

/** Rows as lines of columns: the first `leftmost` of them aligned to the left, the others to the right. */
export function textTable(rows: readonly (readonly Cell[])[], leftmost: number): string[] {
  const texts = rows.map((row) => row.map((cell) => String(cell ?? '–')));
  const widths = texts[0]!.map((_, column) => Math.max(...texts.map((row) => row[column]!.length)));
  return texts.map((row) => row.map((text, column) => (column < leftmost ? text.padEnd(widths[column]!) : text.padStart(widths[column]!))).join('  ').trimEnd());
}
