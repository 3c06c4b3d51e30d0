import type { MouthTimeline } from '@parley/engine';
import { describe, expect, it } from 'vitest';
import type { FaceFrame } from '../coefficients/FaceFrame.ts';
import { createAnimator } from './createAnimator.ts';
import type { Temperament } from './Temperament.ts';

const begins = 3000;
/** Stressed words among short ones, well apart. */
const stressed = [{ text: 'responsibility', start: 900, end: 1750 }, { text: 'understanding', start: 2700, end: 3400 }] as const;
const short = [0, 300, 600, 1800, 2100, 2400, 3450].map((start) => ({ text: 'it', start, end: start + 110 }));

/** An utterance of `length` milliseconds. */
function said(length: number, words: MouthTimeline['words'] = []): MouthTimeline {
  return { utterance: 'u', words, phones: Array.from({ length: Math.floor(length / 90) }, (_, i) => ({ phone: i % 2 ? 'ah' : 't', start: i * 90, end: i * 90 + 90 })) };
}

/** A listener who begins to speak 3 s on: frames at 50 a second, timed from the first sound. */
function speaks(mouth: MouthTimeline, seed: number, temperament?: Temperament): { readonly at: number; readonly frame: FaceFrame }[] {
  const animator = createAnimator({ seed, temperament });
  const length = mouth.phones.at(-1)!.end;
  animator.mouth(mouth);
  animator.cue({ kind: 'attitude', attitude: 'attending' }, 0);
  animator.cue({ kind: 'attitude', attitude: 'speaking' }, begins - 100);
  return Array.from({ length: (begins + length + 800) / 20 }, (_, i) => {
    const at = i * 20 - begins;
    const position = at >= 0 && at < length ? { utterance: 'u', ms: at, playing: true } : undefined;
    return { at, frame: animator.frame(i * 20, position) };
  }).filter(({ at }) => at >= -200);
}

const seeds = Array.from({ length: 60 }, (_, seed) => seed + 1);
const away = ({ gaze }: FaceFrame) => Math.hypot(gaze.yaw, gaze.pitch) > 5;

describe('the eyes of who speaks', { timeout: 60_000 }, () => {
  /** The share of talks in which the eyes are away at some time between two times. */
  const shareAway = (length: number, from: number, to: number) =>
    seeds.filter((seed) => speaks(said(length), seed).some(({ at, frame }) => at >= from && at <= to && away(frame))).length / seeds.length;

  it('leave the learner at seven of ten long starts, and seldom where little is said', () => {
    expect(shareAway(4500, 0, 300)).toBeGreaterThan(0.6);
    expect(shareAway(4500, 0, 300)).toBeLessThan(0.95);
    expect(shareAway(1200, 0, 300)).toBeLessThan(0.25);
  });

  it('are back on the learner at most ends', () => {
    const back = seeds.filter((seed) => speaks(said(4500), seed).filter(({ at }) => at >= 4200 && at <= 4500).every(({ frame }) => !away(frame)));
    expect(back.length / seeds.length).toBeGreaterThan(0.7);
  });
});

describe('the head of who speaks', { timeout: 60_000 }, () => {
  const words = [...short, ...stressed].sort((a, b) => a.start - b.start);
  /** How far stress lowers the head below the same talk without words, at its most between two times. */
  const beat = (seed: number, from: number, to: number, temperament?: Temperament) => {
    const [plain, worded] = [speaks(said(3600), seed, temperament), speaks(said(3600, words), seed, temperament)];
    return Math.max(...worded.map(({ at, frame }, i) => (at >= from && at <= to ? plain[i]!.frame.head.pitch - frame.head.pitch : -Infinity)));
  };
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

  it('beats on stressed words and not on the short ones between', () => {
    const onStress = seeds.map((seed) => Math.max(...stressed.map(({ start }) => beat(seed, start, start + 450))));
    const between = seeds.map((seed) => beat(seed, 1950, 2650));
    expect(onStress.filter((size) => size > 1).length / seeds.length).toBeGreaterThan(0.6);
    expect(mean(onStress)).toBeGreaterThan(mean(between) + 1);
  });

  it('beats harder with more energy', () => {
    const strength = (energy: number) => mean(seeds.slice(0, 30).map((seed) => beat(seed, 900, 1350, { energy })));
    expect(strength(0.9)).toBeGreaterThan(strength(0.1) + 0.8);
  });
});
