import type { PhoneMark } from '@parley/engine';

/** How much longer p b m are held on either side, ms, and what a neighbour keeps at least. */
const heldMs = 10;
const keptMs = 15;

/**
 * Lets p b m begin a little before and end a little after their estimated times, at the cost of their
 * neighbours. Estimates are some ten milliseconds off, and lips that are open where they must be shut
 * are seen sooner than lips shut a moment too long. Pauses, f and v give nothing.
 */
export function holdClosures(phones: readonly PhoneMark[]): PhoneMark[] {
  const held = [...phones];
  held.forEach((mark, index) => {
    if (!/^[pbm]$/.test(mark.phone)) return;
    const before = held[index - 1];
    const after = held[index + 1];
    const start = mark.start - lentBy(before);
    const end = mark.end + lentBy(after);
    if (before) held[index - 1] = { ...before, end: start };
    if (after) held[index + 1] = { ...after, start: end };
    held[index] = { ...mark, start, end };
  });
  return held;
}

function lentBy(mark: PhoneMark | undefined): number {
  if (!mark || /^([pbmfv]|pau)$/.test(mark.phone)) return 0;
  return Math.min(heldMs, Math.max(0, mark.end - mark.start - keptMs));
}
