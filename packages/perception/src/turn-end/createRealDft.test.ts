import { describe, expect, it } from 'vitest';
import { createRealDft } from './createRealDft.ts';

describe('createRealDft', () => {
  it.each([400, 20, 6, 2])('gives what the definition gives for %i samples', (length) => {
    const samples = Float64Array.from({ length }, (_, index) => Math.sin(index * 1.7) + 0.3 * ((index * 7) % 5));
    const dft = createRealDft(length);
    dft.run(samples);
    for (let bin = 0; bin <= length / 2; bin++) {
      let re = 0;
      let im = 0;
      for (const [index, sample] of samples.entries()) {
        re += sample * Math.cos((2 * Math.PI * bin * index) / length);
        im -= sample * Math.sin((2 * Math.PI * bin * index) / length);
      }
      expect(dft.re[bin]).toBeCloseTo(re, 9);
      expect(dft.im[bin]).toBeCloseTo(im, 9);
    }
  });

  it('refuses lengths it cannot split', () => {
    expect(() => createRealDft(14)).toThrow(/got 14/);
  });
});
