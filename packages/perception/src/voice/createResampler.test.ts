import { describe, expect, it } from 'vitest';
import { createResampler } from './createResampler.ts';
import { levelDb } from './levelDb.ts';

function tone(hertz: number, rate: number, seconds = 0.5): Float32Array {
  return Float32Array.from({ length: rate * seconds }, (_, index) => 0.5 * Math.sin((2 * Math.PI * hertz * index) / rate));
}

function resample(samples: Float32Array, from: number, to: number, chunk = samples.length): Float32Array {
  const resampler = createResampler(from, to);
  const parts: number[] = [];
  for (let at = 0; at < samples.length; at += chunk) parts.push(...resampler.push(samples.subarray(at, at + chunk)));
  return Float32Array.from([...parts, ...resampler.flush()]);
}

/** Away from the edges, where the tone begins and ends. */
const inside = (samples: Float32Array): Float32Array => samples.subarray(1000, samples.length - 1000);

describe('createResampler', () => {
  it.each([8000, 22050, 32000, 44100, 48000, 96000])('keeps level and place of a 1 kHz tone from %i Hz', (rate) => {
    const output = inside(resample(tone(1000, rate), rate, 16000));
    const expected = inside(tone(1000, 16000));
    for (let index = 0; index < output.length; index++) expect(Math.abs(output[index]! - expected[index]!)).toBeLessThan(1e-3);
  });

  it.each([
    { hertz: 6400, rate: 48000 },
    { hertz: 6400, rate: 44100 },
  ])('passes $hertz Hz from $rate Hz within 1 dB', ({ hertz, rate }) => {
    expect(levelDb(inside(resample(tone(hertz, rate), rate, 16000)))).toBeCloseTo(levelDb(tone(hertz, rate)), 0);
  });

  it.each([
    { hertz: 8600, rate: 48000 },
    { hertz: 12000, rate: 48000 },
    { hertz: 15000, rate: 44100 },
    { hertz: 23000, rate: 48000 },
  ])('keeps the alias of $hertz Hz from $rate Hz 70 dB down', ({ hertz, rate }) => {
    expect(levelDb(inside(resample(tone(hertz, rate), rate, 16000)))).toBeLessThan(-9 - 70);
  });

  it('gives the same samples whatever the chunks', () => {
    const voice = tone(440, 44100, 0.2);
    const whole = resample(voice, 44100, 16000);
    expect(resample(voice, 44100, 16000, 128)).toEqual(whole);
    expect(resample(voice, 44100, 16000, 997)).toEqual(whole);
  });

  it('keeps count of time over ten minutes', () => {
    const resampler = createResampler(44100, 16000);
    const second = new Float32Array(44100);
    let count = 0;
    for (let seconds = 0; seconds < 600; seconds++) count += resampler.push(second).length;
    expect(Math.abs(count - 600 * 16000)).toBeLessThanOrEqual(40);
  });

  it('rejects rates that are none', () => {
    expect(() => createResampler(0, 16000)).toThrow(RangeError);
    expect(() => createResampler(44100.5, 16000)).toThrow(/whole numbers/);
  });
});
