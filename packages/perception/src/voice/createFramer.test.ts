import { describe, expect, it } from 'vitest';
import { createFramer } from './createFramer.ts';

describe('createFramer', () => {
  it.each([1, 128, 511, 512, 513, 2000])('loses and repeats no sample in chunks of %i', (chunk) => {
    const stream = Float32Array.from({ length: 5000 }, (_, index) => index);
    const framer = createFramer();
    const frames = [];
    for (let at = 0; at < stream.length; at += chunk) frames.push(...framer.push(stream.subarray(at, at + chunk)));
    expect(frames.map(({ index }) => index)).toEqual([0, 512, 1024, 1536, 2048, 2560, 3072, 3584, 4096]);
    for (const { index, samples } of frames) expect(samples).toEqual(stream.slice(index, index + 512));
    expect(framer.waiting).toBe(5000 - 9 * 512);
  });
});
