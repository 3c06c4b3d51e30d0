import { describe, expect, it } from 'vitest';
import { loudPower, quietSpans } from './quietSpans.ts';

/** A voice of 1 s with silences where the spans say so. */
function voice(...silences: readonly (readonly [number, number])[]): Float32Array {
  return Float32Array.from({ length: 32_000 }, (_, index) => {
    const at = index / 16_000;
    return silences.some(([start, end]) => at >= start && at < end) ? 0.001 : 0.3 * Math.sin(index / 5);
  });
}

describe('quietSpans', () => {
  it('finds the silences inside a stretch, but for short ones and those at its rim', () => {
    const samples = voice([0, 0.3], [0.5, 0.8], [1, 1.1], [1.7, 2]);
    expect(quietSpans(samples, 0, 2, loudPower(samples))).toEqual([{ start: 0.5, end: 0.8 }]);
  });
});
