import { ParleyError } from '@parley/engine';
import { describe, expect, it } from 'vitest';
import { decodeWav } from './decodeWav.ts';
import { encodeWav } from './encodeWav.ts';
import { mixToMono } from './mixToMono.ts';
import { resample } from './resample.ts';

const tone = (hz: number, rate: number, ms: number) =>
  Float32Array.from({ length: (rate * ms) / 1000 }, (_, index) => 0.5 * Math.sin((2 * Math.PI * hz * index) / rate));
const rmsDb = (samples: Float32Array) => 10 * Math.log10(samples.reduce((sum, sample) => sum + sample * sample, 0) / samples.length);

describe('encodeWav and decodeWav', () => {
  it('give back what went in, left and right', () => {
    const left = tone(440, 16000, 100);
    const right = tone(880, 16000, 100);
    const wav = decodeWav(encodeWav({ sampleRateHz: 16000, channels: [left, right] }));
    expect(wav.sampleRateHz).toBe(16000);
    expect(wav.channels).toHaveLength(2);
    for (const [channel, given] of [left, right].entries()) {
      const worst = given.reduce((most, sample, index) => Math.max(most, Math.abs(sample - wav.channels[channel]![index]!)), 0);
      expect(worst).toBeLessThan(1 / 16000);
    }
    expect(mixToMono(wav)[100]).toBeCloseTo((left[100]! + right[100]!) / 2, 3);
  });

  it('hold what is too loud at the limit', () => {
    const { channels } = decodeWav(encodeWav({ sampleRateHz: 8000, channels: [Float32Array.of(2, -2)] }));
    expect(channels[0]![0]).toBeCloseTo(1, 3);
    expect(channels[0]![1]).toBe(-1);
  });

  it('read a file whose length was never filled in', () => {
    const bytes = encodeWav({ sampleRateHz: 8000, channels: [tone(200, 8000, 50)] });
    new DataView(bytes.buffer).setUint32(40, 0xffffffff, true);
    const { channels, missingMs } = decodeWav(bytes);
    expect([channels[0]!.length, missingMs]).toEqual([400, 0]);
  });

  it('say how much is missing of a file that was cut short', () => {
    const bytes = encodeWav({ sampleRateHz: 8000, channels: [tone(200, 8000, 50)] });
    const { channels, missingMs } = decodeWav(bytes.slice(0, 44 + 160));
    expect([channels[0]!.length, missingMs]).toEqual([80, 40]);
  });

  it.each([
    { code: 1, bits: 8, data: new Uint8Array([0, 128, 192]) },
    { code: 1, bits: 16, data: new Uint8Array(Int16Array.of(-32768, 0, 16384).buffer) },
    { code: 1, bits: 24, data: new Uint8Array([0, 0, 0x80, 0, 0, 0, 0, 0, 0x40]) },
    { code: 1, bits: 32, data: new Uint8Array(Int32Array.of(-2147483648, 0, 1073741824).buffer) },
    { code: 3, bits: 32, data: new Uint8Array(Float32Array.of(-1, 0, 0.5).buffer) },
  ])('read $bits bits of coding $code', ({ code, bits, data }) => {
    const bytes = new Uint8Array(44 + data.length);
    bytes.set(encodeWav({ sampleRateHz: 16000, channels: [new Float32Array(0)] }));
    bytes.set(data, 44);
    const view = new DataView(bytes.buffer);
    view.setUint16(20, code, true);
    view.setUint16(34, bits, true);
    view.setUint32(40, data.length, true);
    expect([...decodeWav(bytes).channels[0]!]).toEqual([-1, 0, 0.5]);
  });

  it('read 32-bit float, and skip chunks they do not know', () => {
    const samples = Float32Array.of(0.25, -0.5);
    const bytes = new Uint8Array(12 + 24 + 10 + 8 + 8);
    const view = new DataView(bytes.buffer);
    const text = (at: number, tag: string) => [...tag].forEach((letter, index) => view.setUint8(at + index, letter.charCodeAt(0)));
    text(0, 'RIFF');
    text(8, 'WAVEfmt ');
    view.setUint32(16, 16, true);
    [3, 1].forEach((value, index) => view.setUint16(20 + index * 2, value, true));
    view.setUint32(24, 48000, true);
    view.setUint16(34, 32, true);
    text(36, 'LIST');
    view.setUint32(40, 1, true);
    text(46, 'data');
    view.setUint32(50, 8, true);
    samples.forEach((sample, index) => view.setFloat32(54 + index * 4, sample, true));
    expect(decodeWav(bytes)).toEqual({ sampleRateHz: 48000, channels: [samples], missingMs: 0 });
  });

  it.each([
    ['no WAV', new TextEncoder().encode('<!doctype html><html>')],
    ['an empty file', new Uint8Array(0)],
    ['a header that was cut off', encodeWav({ sampleRateHz: 8000, channels: [new Float32Array(4)] }).slice(0, 30)],
    ['one without sound', encodeWav({ sampleRateHz: 8000, channels: [new Float32Array(4)] }).slice(0, 36)],
    ['a packed coding', (() => {
      const bytes = encodeWav({ sampleRateHz: 8000, channels: [new Float32Array(4)] });
      bytes[20] = 85;
      return bytes;
    })()],
  ])('refuse %s with a clear error', (_, bytes) => {
    let thrown: unknown;
    try {
      decodeWav(bytes);
    } catch (error) {
      thrown = error;
    }
    expect(ParleyError.is(thrown) && thrown.code).toBe('unsupported');
    expect((thrown as Error).message).toContain('WAV file');
  });
});

describe('resample', () => {
  it.each([44100, 48000, 22050, 8000])('keeps a tone of 1 kHz from %d Hz in place and at its level', (rate) => {
    const out = resample(tone(1000, rate, 500), rate, 16000);
    const ideal = tone(1000, 16000, 500);
    expect(out).toHaveLength(8000);
    const error = out.slice(400, -400).map((sample, index) => sample - ideal[index + 400]!);
    expect(rmsDb(error)).toBeLessThan(-60);
  });

  it('lets nothing fold back that 16 kHz cannot carry', () => {
    expect(rmsDb(resample(tone(10000, 48000, 500), 48000, 16000).slice(400, -400))).toBeLessThan(-75);
  });
});
