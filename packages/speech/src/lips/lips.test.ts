import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { env, InferenceSession, Tensor } from 'onnxruntime-web/wasm';
import { resample } from '../wav/resample.ts';
import { createPowerSpectrum } from './createPowerSpectrum.ts';
import { createStreamResampler } from './createStreamResampler.ts';
import { createVisemeDecoder } from './createVisemeDecoder.ts';
import { createVisemeFrames, visemeBands } from './createVisemeFrames.ts';
import { createVisemeNetwork, visemeClasses, visemeDelay, visemePhones } from './createVisemeNetwork.ts';

const models = new URL('../../../../models/viseme/', import.meta.url);

/** Written by `models/train/viseme/export.py`: a second of sound, and what numpy and PyTorch make of it. */
const golden = JSON.parse(readFileSync(new URL('golden.json', models), 'utf8')) as {
  readonly samples: readonly number[];
  readonly frames: Readonly<Record<string, readonly number[]>>;
  readonly likelihoods: Readonly<Record<string, readonly number[]>>;
};
const sound = Float32Array.from(golden.samples, (sample) => sample / 32768);

/** Cuts sound into portions of uneven length. */
function portions(samples: Float32Array): Float32Array[] {
  const cut: Float32Array[] = [];
  for (let at = 0, size = 37; at < samples.length; at += size, size = (size * 7) % 1999) cut.push(samples.slice(at, at + size));
  return cut;
}

function joined(parts: readonly Float32Array[]): Float32Array<ArrayBuffer> {
  const whole = new Float32Array(parts.reduce((sum, part) => sum + part.length, 0));
  parts.reduce((at, part) => (whole.set(part, at), at + part.length), 0);
  return whole;
}

describe('createPowerSpectrum', () => {
  it('agrees with the transform as it is written down', () => {
    const samples = Float64Array.from({ length: 16 }, (_, n) => Math.sin(n * n));
    const direct = Array.from({ length: 9 }, (_, bin) => {
      let [re, im] = [0, 0];
      samples.forEach((sample, n) => {
        re += sample * Math.cos((2 * Math.PI * bin * n) / 16);
        im += sample * Math.sin((2 * Math.PI * bin * n) / 16);
      });
      return re * re + im * im;
    });
    createPowerSpectrum(16)(samples).forEach((power, bin) => expect(power).toBeCloseTo(direct[bin]!, 9));
  });

  it('refuses a length it cannot do', () => {
    expect(() => createPowerSpectrum(400)).toThrow(RangeError);
  });
});

describe('createVisemeFrames', () => {
  it('gives what numpy gives, in any portions', () => {
    const frames = createVisemeFrames();
    const values = joined(portions(sound).map((portion) => frames.push(portion)));
    expect(values.length / visemeBands).toBe(98);
    for (const [frame, expected] of Object.entries(golden.frames)) {
      expected.forEach((value, band) => expect(values[Number(frame) * visemeBands + band]).toBeCloseTo(value, 3));
    }
  });
});

describe('createStreamResampler', () => {
  it('gives in portions what it gives at once, close to the filter for whole files', () => {
    const inPortions = createStreamResampler(24_000, 16_000);
    const streamed = joined([...portions(sound).map((portion) => inPortions.push(portion)), inPortions.end()]);
    const atOnce = createStreamResampler(24_000, 16_000);
    const whole = joined([atOnce.push(sound), atOnce.end()]);
    expect(streamed).toEqual(whole);
    expect(whole.length).toBeGreaterThanOrEqual(Math.floor((sound.length * 2) / 3));
    const best = resample(sound, 24_000, 16_000);
    let off = 0;
    let power = 0;
    best.forEach((sample, index) => {
      off += (sample - whole[index]!) ** 2;
      power += sample ** 2;
    });
    expect(off / power).toBeLessThan(0.01);
  });
});

describe('the viseme network', async () => {
  env.wasm.numThreads = 1;
  const session = await InferenceSession.create(readFileSync(new URL('viseme.onnx', models)), { executionProviders: ['wasm'] });
  const open = createVisemeNetwork({ Tensor, session });

  it('gives what PyTorch gives, whole or in portions', async () => {
    const frames = createVisemeFrames().push(sound);
    const whole = await open().run(frames);
    for (const [frame, expected] of Object.entries(golden.likelihoods)) {
      expected.forEach((value, each) => expect(whole[Number(frame) * visemeClasses + each]).toBeCloseTo(value, 2));
    }
    const stream = open();
    const parts: Float32Array[] = [];
    for (let at = 0; at < frames.length; at += 7 * visemeBands) parts.push(Float32Array.from(await stream.run(frames.slice(at, at + 7 * visemeBands))));
    joined(parts).forEach((value, index) => expect(value).toBeCloseTo(whole[index]!, 4));
  });

  it('lets noise in a pause move no lips', async () => {
    let seed = 1;
    const noise = Float32Array.from({ length: 48_000 }, () => {
      seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
      return (seed / 2_147_483_648 - 0.5) * 0.01;
    });
    const decoder = createVisemeDecoder();
    const marks = [...decoder.push(await open().run(createVisemeFrames().push(noise))), ...decoder.end(3000)];
    expect(new Set(marks.map(({ phone }) => phone))).toEqual(new Set(['pau']));
  });

  it('refuses half a frame', async () => {
    await expect(open().run(new Float32Array(13))).rejects.toThrow(RangeError);
  });
});

describe('createVisemeDecoder', () => {
  /** Likelihoods of one sound a frame, the network's delay included. */
  const rows = (phones: readonly (typeof visemePhones)[number][]) =>
    joined(
      [...Array<'pau'>(visemeDelay).fill('pau'), ...phones].map((phone) => {
        const row = new Float32Array(visemeClasses).fill(0.2 / (visemeClasses - 1));
        row[visemePhones.indexOf(phone)] = 0.8;
        return row;
      }),
    );
  const many = <T>(count: number, thing: T) => Array<T>(count).fill(thing);

  it('gives sounds without gaps, and a closure within a frame of where it is', () => {
    const decoder = createVisemeDecoder();
    const marks = [...decoder.push(rows([...many(20, 'aa' as const), ...many(8, 'm' as const), ...many(20, 'aa' as const)])), ...decoder.end(480)];
    marks.slice(1).forEach((mark, index) => expect(mark.start).toBe(marks[index]!.end));
    expect(marks.at(-1)!.end).toBe(480);
    const lips = marks.find(({ phone }) => phone === 'm')!;
    expect(Math.abs(lips.start - 207.5)).toBeLessThanOrEqual(10.1);
    expect(Math.abs(lips.end - 287.5)).toBeLessThanOrEqual(10.1);
  });

  it('does not tremble where one frame stands out', () => {
    const decoder = createVisemeDecoder();
    const marks = [...decoder.push(rows([...many(15, 'aa' as const), 'd', ...many(15, 'aa' as const)])), ...decoder.end(310)];
    expect(new Set(marks.map(({ phone }) => phone).filter((phone) => phone !== 'pau'))).toEqual(new Set(['aa']));
  });

  /** The sounds found where p b m reach `m` in one frame among those of `phones`. */
  const withPeak = (phones: readonly (typeof visemePhones)[number][], frame: number, m: number) => {
    const values = rows(phones);
    values[(visemeDelay + frame) * visemeClasses + visemePhones.indexOf('m')] = m;
    const decoder = createVisemeDecoder();
    return [...decoder.push(values), ...decoder.end(phones.length * 10)].map(({ phone }) => phone);
  };

  it('shuts the lips at a peak among consonants that it leaves open among vowels', () => {
    expect(withPeak([...many(20, 'aa' as const), ...many(8, 'd' as const), ...many(20, 'aa' as const)], 24, 0.05)).toContain('m');
    expect(withPeak(many(48, 'aa' as const), 24, 0.05)).not.toContain('m');
  });

  it('shuts the lips where a lax b looks like v, and leaves a clear f to the teeth', () => {
    const alike = [...many(20, 'aa' as const), ...many(8, 'f' as const), ...many(20, 'aa' as const)];
    expect(withPeak(alike, 24, 0.15)).toContain('m');
    expect(withPeak(alike, 24, 0.05)).toContain('f');
    expect(withPeak(alike, 24, 0.05)).not.toContain('m');
  });

  it('shuts the lips for a p that is hidden in a pause', () => {
    const behind = [...many(20, 'pau' as const), ...many(20, 'aa' as const)];
    expect(withPeak(behind, 18, 0.2)).toContain('m');
    expect(withPeak(behind, 18, 0.08)).not.toContain('m');
  });
});
