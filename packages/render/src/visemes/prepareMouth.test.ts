import type { PhoneMark } from '@parley/engine';
import { describe, expect, it } from 'vitest';
import { coefficientIndex as at } from '../coefficients/coefficientNames.ts';
import { deformLandmarks } from '../geometry/deformLandmarks.ts';
import { lipMeasures } from '../geometry/lipMeasures.ts';
import { seededRandom } from '../animator/random.ts';
import { phoneVisemes } from './phoneVisemes.ts';
import { mouthAt, mouthLead, prepareMouth, restAfter, stopAfter, stopMouth } from './prepareMouth.ts';

/** Phones with a length each, in milliseconds, as one utterance. */
function spoken(...lengths: readonly (readonly [string, number])[]) {
  let now = 0;
  const phones = lengths.map(([phone, length]): PhoneMark => ({ phone, start: now, end: (now += length) }));
  return { phones, mouth: prepareMouth({ utterance: 'u', phones }), end: now };
}

/** The gap between the lips where the sound is at `ms`, undoing the lead. */
const gapAt = (mouth: ReturnType<typeof prepareMouth>, ms: number) => lipMeasures(deformLandmarks(mouthAt(mouth, ms - mouthLead))).gap;

/** Speech of random phones at a natural pace. */
function babble(seed: number, count: number) {
  const random = seededRandom(seed);
  const names = Object.keys(phoneVisemes).filter((phone) => phone !== 'pau' && phone !== 'sil');
  return spoken(...Array.from({ length: count }, () => [names[Math.floor(random() * names.length)]!, 35 + random() * 120] as const));
}

describe('prepareMouth', () => {
  it('shuts the lips in at least 97 % of the time inside p b m, in any company', () => {
    let inside = 0;
    let shut = 0;
    for (let seed = 0; seed < 12; seed += 1) {
      const { phones, mouth } = babble(seed, 80);
      for (const { phone, start, end } of phones) {
        if (!/^[pbm]$/.test(phone)) continue;
        for (let ms = start; ms <= end; ms += 4) {
          inside += 1;
          if (gapAt(mouth, ms) <= 0.015) shut += 1;
        }
      }
    }
    expect(inside).toBeGreaterThan(500);
    expect(shut / inside).toBeGreaterThanOrEqual(0.97);
  });

  it('brings lip and teeth together in f and v', () => {
    const { phones, mouth } = spoken(['aa', 120], ['f', 90], ['aa', 120], ['v', 70], ['ow', 150]);
    for (const { phone, start, end } of phones) {
      if (phone === 'f' || phone === 'v') expect(gapAt(mouth, (start + end) / 2)).toBeLessThanOrEqual(0.037);
    }
  });

  it('keeps the jaw up in sibilants and mouthClose within jawOpen', () => {
    const { phones, mouth, end } = babble(5, 120);
    for (const { phone, start, end: last } of phones) {
      if (!/^(s|z|sh|zh|ch|jh)$/.test(phone)) continue;
      expect(mouthAt(mouth, (start + last) / 2 - mouthLead)[at.jawOpen]).toBeLessThanOrEqual(0.0801);
    }
    for (let ms = -200; ms < end + 300; ms += 7) {
      const weights = mouthAt(mouth, ms);
      expect(weights[at.mouthClose]).toBeLessThanOrEqual(weights[at.jawOpen]! + 1e-6);
    }
  });

  it('leads the sound: a closure is complete 0 to 45 ms before its phone', () => {
    const { mouth } = spoken(['aa', 200], ['b', 80], ['aa', 200]);
    let closedFrom = 0;
    while (lipMeasures(deformLandmarks(mouthAt(mouth, closedFrom))).gap > 0.012) closedFrom += 1;
    expect(200 - closedFrom).toBeGreaterThanOrEqual(0);
    expect(200 - closedFrom).toBeLessThanOrEqual(45);
  });

  it('opens wide for a vowel between consonants and rounds for one between spread sounds', () => {
    const { mouth: open } = spoken(['t', 70], ['aa', 140], ['t', 70]);
    expect(mouthAt(open, 140)[at.jawOpen]).toBeGreaterThan(0.32);
    const { mouth: round } = spoken(['iy', 120], ['t', 60], ['uw', 150], ['t', 60]);
    expect(mouthAt(round, 235)[at.mouthPucker]).toBeGreaterThan(0.65);
    expect(mouthAt(round, 150)[at.mouthPucker]).toBeGreaterThan(0.12);
  });

  it('narrows the mouth for u and widens it for i', () => {
    const widthAt = (mouth: ReturnType<typeof prepareMouth>, ms: number) => lipMeasures(deformLandmarks(mouthAt(mouth, ms - mouthLead))).width;
    const neutral = lipMeasures(deformLandmarks(new Float32Array(52))).width;
    expect(widthAt(spoken(['t', 70], ['uw', 160], ['t', 70]).mouth, 150) / neutral).toBeLessThanOrEqual(0.86);
    expect(widthAt(spoken(['t', 70], ['iy', 160], ['t', 70]).mouth, 150) / neutral).toBeGreaterThanOrEqual(1.06);
  });

  it('closes for sounds read off a sound, which come in pieces, as for one piece', () => {
    const whole = spoken(['aa', 120], ['m', 80], ['aa', 120]).mouth;
    const pieces = spoken(['aa', 50], ['aa', 70], ['m', 30], ['m', 50], ['aa', 120]).mouth;
    expect(pieces.rows).toEqual(whole.rows);
  });

  it('says a diphthong in two shapes', () => {
    const { mouth } = spoken(['t', 60], ['ay', 260], ['t', 60]);
    const early = mouthAt(mouth, 120);
    const late = mouthAt(mouth, 270);
    expect(early[at.jawOpen]).toBeGreaterThan(late[at.jawOpen]! + 0.1);
    expect(late[at.mouthStretchLeft]).toBeGreaterThan(early[at.mouthStretchLeft]! + 0.1);
  });

  it('is at rest within 250 ms of the last sound, and before the first', () => {
    const { mouth, end } = spoken(['aa', 150], ['ow', 200]);
    expect(restAfter).toBeLessThanOrEqual(250);
    expect(Math.max(...mouthAt(mouth, end + 250))).toBe(0);
    expect(Math.max(...mouthAt(mouth, -400))).toBe(0);
  });

  it('rests in a pause between words', () => {
    const { mouth } = spoken(['aa', 150], ['pau', 500], ['aa', 150]);
    expect(mouthAt(mouth, 400)[at.jawOpen]).toBeLessThan(0.03);
  });

  it('knows an utterance without marks as a mouth at rest', () => {
    expect(Math.max(...mouthAt(prepareMouth({ utterance: 'u', phones: [] }), 100))).toBe(0);
  });
});

describe('stopMouth', () => {
  it('closes from whatever shape the cut found within 150 ms', () => {
    const { mouth } = spoken(['aa', 300]);
    const open = mouthAt(mouth, 150);
    expect(stopMouth(open, 0)[at.jawOpen]).toBeCloseTo(open[at.jawOpen]!, 6);
    expect(stopMouth(open, stopAfter / 2)[at.jawOpen]).toBeLessThan(open[at.jawOpen]!);
    expect(Math.max(...stopMouth(open, stopAfter))).toBe(0);
  });
});
