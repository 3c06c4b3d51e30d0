import type { Attitude, Cue } from '@parley/engine';
import { describe, expect, it } from 'vitest';
import { coefficientIndex as at } from '../coefficients/coefficientNames.ts';
import { createAnimator } from './createAnimator.ts';

describe('what the floor gives a listener', { timeout: 60_000 }, () => {
  const told = (cue: Cue, { seed, attitude = 'attending', mood }: { seed: number; attitude?: Attitude; mood?: Cue }) => {
    const [plain, cued] = [createAnimator({ seed }), createAnimator({ seed })];
    for (const animator of [plain, cued]) {
      animator.cue({ kind: 'attitude', attitude }, 0);
      if (mood) animator.cue(mood, 500);
    }
    cued.cue(cue, 3000);
    const more = { smile: 0, brows: 0, lowered: 0, lifted: 0 };
    for (let now = 0; now <= 5500; now += 20) {
      const [a, b] = [plain.frame(now), cued.frame(now)];
      more.smile = Math.max(more.smile, b.weights[at.mouthSmileLeft]! - a.weights[at.mouthSmileLeft]!);
      more.brows = Math.max(more.brows, b.weights[at.browOuterUpLeft]! - a.weights[at.browOuterUpLeft]!);
      more.lowered = Math.max(more.lowered, a.head.pitch - b.head.pitch);
      more.lifted = Math.max(more.lifted, b.head.pitch - a.head.pitch);
    }
    return more;
  };
  const seeds = Array.from({ length: 24 }, (_, seed) => seed + 1);
  const nod: Cue = { kind: 'nod', depth: 'slight' };
  const smiled = ({ smile }: { smile: number }) => smile > 0.12;

  it('is answered by a nod of 3 to 8° most times, else by the brows, often with a smile that is gone soon', () => {
    const answers = seeds.map((seed) => told(nod, { seed }));
    const nods = answers.filter(({ lowered }) => lowered > 3);
    expect(nods.length).toBeGreaterThan(seeds.length * 0.7);
    for (const { lowered } of nods) expect(lowered).toBeLessThan(8.5);
    for (const { lowered, brows } of answers) expect(lowered > 3 || brows > 0.25).toBe(true);
    expect(answers.filter(smiled).length).toBeGreaterThan(seeds.length * 0.35);
    expect(answers.filter(smiled).length).toBeLessThan(seeds.length);
    for (const { smile } of answers) expect(smile).toBeLessThan(0.36);
  });

  it('is never smiled at where the words hurt', () => {
    const hurt: Cue = { kind: 'express', expression: 'anger', strength: 0.4 };
    expect(seeds.map((seed) => told(nod, { seed, mood: hurt })).filter(smiled)).toEqual([]);
  });

  it('raises brows and chin where something is new, often into a nod', () => {
    const answers = seeds.map((seed) => told({ kind: 'raiseBrows', strength: 0.4 }, { seed }));
    for (const { brows, lifted } of answers) {
      expect(brows).toBeGreaterThan(0.3);
      expect(lifted).toBeGreaterThan(1);
    }
    const nods = answers.filter(({ lowered }) => lowered > 3).length / seeds.length;
    expect(nods).toBeGreaterThan(0.25);
    expect(nods).toBeLessThan(0.85);
  });
});

describe('the ends of the learner’s phrases', { timeout: 60_000 }, () => {
  /** How far the head goes down within a second and a half of 3,000 ms, below where it is without a voice. */
  const lowered = (seed: number, voice: (at: number) => boolean, attitude: Attitude = 'attending') => {
    const [silent, spoken] = [createAnimator({ seed }), createAnimator({ seed })];
    for (const animator of [silent, spoken]) animator.cue({ kind: 'attitude', attitude }, 0);
    let most = 0;
    for (let now = 0; now <= 4500; now += 20) {
      const before = silent.frame(now).head.pitch;
      const { pitch } = spoken.frame(now, undefined, { learnerVoice: voice(now) }).head;
      if (now > 3000) most = Math.max(most, before - pitch);
    }
    return most;
  };
  const share = (voice: (at: number) => boolean, attitude?: Attitude) =>
    Array.from({ length: 40 }, (_, seed) => lowered(seed + 1, voice, attitude)).filter((size) => size > 3).length / 40;

  it('are nodded at now and then; a word, a breath within the voice, and what is said while the persona speaks are not', () => {
    const phrase = share((at) => at > 1000 && at < 3000);
    expect(phrase).toBeGreaterThan(0.25);
    expect(phrase).toBeLessThan(0.75);
    expect(share((at) => at > 2400 && at < 3000)).toBe(0);
    expect(share((at) => at > 1000 && (at < 3000 || at > 3080))).toBe(0);
    expect(share((at) => at > 1000 && at < 3000, 'waiting')).toBe(0);
  });
});
