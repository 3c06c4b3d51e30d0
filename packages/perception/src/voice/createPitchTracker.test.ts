import { describe, expect, it } from 'vitest';
import { has, recording, synthesize } from '../../test/recordings.ts';
import { seededRandom, syntheticVoice } from '../../test/syntheticVoice.ts';
import { createPitchTracker, pitchHop, pitchWindow } from './createPitchTracker.ts';
import { levelDb } from './levelDb.ts';
import { readHearingSound } from '../../test/readHearingSound.ts';

/** Readings with the time of their window's middle, seconds. */
function track(samples: Float32Array): { seconds: number; hertz: number | null }[] {
  const tracker = createPitchTracker();
  const readings = [];
  for (let at = 0; at + pitchWindow <= samples.length; at += pitchHop) {
    const window = samples.subarray(at, at + pitchWindow);
    const hertz = tracker.push(window, levelDb(window) > -50);
    if (hertz !== undefined) readings.push({ seconds: (at - 2 * pitchHop + pitchWindow / 2) / 16000, hertz });
  }
  return readings;
}

const voiced = (samples: Float32Array): number[] => track(samples).flatMap(({ hertz }) => hertz ?? []);
const middle = (values: number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1]!;

describe('createPitchTracker', () => {
  it.each([70, 95, 120, 160, 210, 300, 400])('makes no gross error on a voice of %i Hz at 20 dB', (hertz) => {
    const readings = track(syntheticVoice({ hertz: () => hertz, seconds: 2, snrDb: 20 }));
    const found = readings.flatMap((reading) => reading.hertz ?? []);
    expect(found.length / readings.length).toBeGreaterThan(0.95);
    for (const value of found) expect(Math.abs(12 * Math.log2(value / hertz))).toBeLessThan(0.5);
  });

  it('follows a glide at the right time', () => {
    const glide = (seconds: number): number => 100 * 2 ** (seconds / 2);
    for (const { seconds, hertz } of track(syntheticVoice({ hertz: glide, seconds: 2, snrDb: 20 }))) {
      if (hertz !== null) expect(Math.abs(12 * Math.log2(hertz / glide(seconds)))).toBeLessThan(0.3);
    }
  });

  it('finds no pitch in noise, in silence, or where it is too quiet', () => {
    const random = seededRandom(1);
    expect(voiced(Float32Array.from({ length: 32000 }, () => random() - 0.5))).toHaveLength(0);
    expect(voiced(new Float32Array(16000))).toHaveLength(0);
    expect(voiced(syntheticVoice({ hertz: () => 120, seconds: 1 }).map((sample) => sample * 1e-3))).toHaveLength(0);
  });

  it('drops a voiced run shorter than three readings', () => {
    const click = new Float32Array(16000);
    click.set(syntheticVoice({ hertz: () => 200, seconds: 0.03 }), 8000);
    expect(voiced(click)).toHaveLength(0);
  });

  it.skipIf(!has('espeak-ng'))('hears that eSpeak speaks higher when told to', () => {
    const low = middle(voiced(synthesize('espeak-ng', 'en-us', 'We are running a little late today')));
    const high = middle(voiced(synthesize('espeak-ng', 'en-us+f3', 'We are running a little late today')));
    expect(low).toBeGreaterThan(75);
    expect(low).toBeLessThan(140);
    expect(high).toBeGreaterThan(low * 1.3);
  });

  const angry = ['03a01Wa', '03a04Wc', '03a05Wa'].map((name) => recording(`audio/emodb/${name}.wav`));
  it.skipIf(angry.every((file) => file === undefined))('hears real angry voices in a human range', () => {
    for (const file of angry) {
      if (file === undefined) continue;
      const hertz = voiced(readHearingSound(file));
      expect(hertz.length).toBeGreaterThan(20);
      expect(middle(hertz)).toBeGreaterThan(80);
      expect(middle(hertz)).toBeLessThan(450);
    }
  });
});
