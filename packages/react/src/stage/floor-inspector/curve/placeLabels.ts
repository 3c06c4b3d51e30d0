import type { WaitStretch } from './waitStretches.ts';

export interface Label {
  /** Left edge, px. */
  readonly x: number;
  readonly text: string;
}

/** Mean width of a letter of a label, and the room that two labels keep between them, px. */
const letter = 6.7;
const room = 10;

/** Labels below the stretches they name; where they would meet, the longer stretch keeps its own. */
export function placeLabels(stretches: readonly WaitStretch[], pxPerMs: number, textOf: (reason: WaitStretch['reason']) => string): readonly Label[] {
  const placed: (Label & { readonly end: number })[] = [];
  for (const { start, reason } of stretches.toSorted((a, b) => b.end - b.start - (a.end - a.start))) {
    const text = textOf(reason);
    const x = start * pxPerMs;
    const end = x + text.length * letter;
    if (placed.every((other) => end + room <= other.x || x >= other.end + room)) placed.push({ x, text, end });
  }
  return placed.map(({ x, text }) => ({ x, text })).sort((a, b) => a.x - b.x);
}
