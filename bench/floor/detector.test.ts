import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { detectorScores, loadDetector, type TurnEndDetector } from './detector.ts';
import { defaultHoldLimits, pausesOf } from './pausesOf.ts';
import { parseTurn } from './readTurns.ts';
import { readWav } from './readWav.ts';

/** A WAV file of 16-bit samples. */
function wav(samples: readonly number[], rate = 16_000): Uint8Array {
  const bytes = new Uint8Array(44 + samples.length * 2);
  const view = new DataView(bytes.buffer);
  [...'RIFF----WAVEfmt ----'].forEach((letter, at) => view.setUint8(at, letter.charCodeAt(0)));
  [...'data'].forEach((letter, at) => view.setUint8(36 + at, letter.charCodeAt(0)));
  view.setUint32(16, 16, true);
  view.setUint16(20, 1, true);
  view.setUint16(22, 1, true);
  view.setUint32(24, rate, true);
  view.setUint16(34, 16, true);
  view.setUint32(40, samples.length * 2, true);
  samples.forEach((sample, index) => view.setInt16(44 + index * 2, sample, true));
  return bytes;
}

describe('readWav', () => {
  it('gives samples from -1 to 1', () => {
    expect([...readWav(wav([0, 16_384, -32_768]), 'a.wav')]).toEqual([0, 0.5, -1]);
  });

  it('says what it cannot read', () => {
    expect(() => readWav(new Uint8Array(50), 'a.wav')).toThrow('a.wav is not a WAV file.');
    expect(() => readWav(wav([0], 8000), 'a.wav')).toThrow('a.wav must be 16 kHz mono with 16 bits, it is 8000 Hz');
  });
});

describe('detectorScores', () => {
  it('lets the detector hear its window up to now and nothing later', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'floor-'));
    // The sample's number as its value, in hundreds, so that the detector can tell what it was given.
    writeFileSync(join(folder, 'a.wav'), wav(Array.from({ length: 48_000 }, (_, index) => Math.floor(index / 100))));
    const turn = parseTurn(JSON.stringify({ id: 'a', language: 'fr', audio: 'a.wav', silence_spans: [{ start: 1, end: 1.25 }, { start: 2, end: 5 }] }), folder);
    const heard: (readonly [number, number])[] = [];
    const detector: TurnEndDetector = {
      name: 'listener',
      window: 0.5,
      score: (samples) => {
        heard.push([Math.round(samples[0]! * 32_768), Math.round(samples.at(-1)! * 32_768)]);
        return Promise.resolve(heard.length / 100);
      },
    };
    const scores = await detectorScores(pausesOf([turn], defaultHoldLimits), detector, () => {});
    rmSync(folder, { recursive: true });
    expect(heard.slice(0, 3)).toEqual([[96, 175], [112, 191], [256, 335]]);
    // The hold lasts two scores; the end is heard for the second of sound there is.
    expect(heard).toHaveLength(2 + 10);
    expect(scores[0]!.length).toBe(35);
  });

  it('refuses a sound that ends before its silences', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'floor-'));
    writeFileSync(join(folder, 'a.wav'), wav(Array.from({ length: 16_000 }, () => 0)));
    const turn = parseTurn(JSON.stringify({ id: 'a', language: 'fr', audio: 'a.wav', silence_spans: [{ start: 2, end: 5 }] }), folder);
    const deaf: TurnEndDetector = { name: 'deaf', window: 0.5, score: () => Promise.resolve(0) };
    await expect(detectorScores(pausesOf([turn], defaultHoldLimits), deaf, () => {})).rejects.toThrow('lasts 1.0 s, and turn "a" has a silence at 2 s');
    rmSync(folder, { recursive: true });
  });

  it('refuses a module without a detector', async () => {
    await expect(loadDetector('bench/floor/policy.ts')).rejects.toThrow('bench/floor/policy.ts does not export createDetector().');
  });
});
