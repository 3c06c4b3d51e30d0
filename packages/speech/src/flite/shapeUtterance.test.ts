import { describe, expect, it } from 'vitest';
import { shapeUtterance } from './shapeUtterance.ts';

const phones = [
  { phone: 'pau', start: 0, end: 200 },
  { phone: 's', start: 200, end: 300 },
  { phone: 'aa', start: 300, end: 500 },
  { phone: 'pau', start: 500, end: 601 },
];
const sound = (level: number) => ({ sampleRateHz: 1000, samples: new Float32Array(600).fill(level) });

describe('shapeUtterance', () => {
  it('leaves 25 ms before the first sound and moves the marks with the cut', () => {
    const { samples, phones: moved } = shapeUtterance(sound(0.1), phones, 'slt');
    expect(samples).toHaveLength(425);
    expect(moved.map(({ start, end }) => [start, end])).toEqual([[0, 25], [25, 125], [125, 325], [325, 425]]);
  });

  it('never goes beyond −3 dB, and lowers the whole utterance alike', () => {
    const loud = sound(0.9);
    loud.samples[400] = 0.45;
    const { samples } = shapeUtterance(loud, phones, 'slt');
    expect(Math.max(...samples)).toBeCloseTo(10 ** (-3 / 20), 3);
    expect(samples[225]! / samples[300]!).toBeCloseTo(0.5, 3);
  });

  it('brings down the hissing voice in its s, and nowhere else', () => {
    const { samples } = shapeUtterance(sound(0.1), phones, 'rms');
    expect(20 * Math.log10(samples[75]! / samples[200]!)).toBeCloseTo(-5, 1);
    expect(samples[126]).toBeCloseTo(samples[200]!, 5);
    const { samples: other } = shapeUtterance(sound(0.1), phones, 'slt');
    expect(other[75]).toBe(other[200]);
  });
});
