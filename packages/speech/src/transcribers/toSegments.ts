/** Parts a row of timed words wherever a pause of at least `gapMs` lies between two. */
export function toSegments<W extends { readonly start: number; readonly end: number }>(words: readonly W[], gapMs: number): W[][] {
  const segments: W[][] = [];
  for (const word of words) {
    const open = segments.at(-1);
    if (open && word.start - open.at(-1)!.end < gapMs) open.push(word);
    else segments.push([word]);
  }
  return segments;
}
