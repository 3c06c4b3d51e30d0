import type { Attitude, Cue } from '@parley/engine';
import { describe, expect, it } from 'vitest';
import { coefficientIndex as at, coefficientNames } from '../coefficients/coefficientNames.ts';
import type { FaceFrame } from '../coefficients/FaceFrame.ts';
import { deformLandmarks } from '../geometry/deformLandmarks.ts';
import { lipMeasures } from '../geometry/lipMeasures.ts';
import { createAnimator, type Animator } from './createAnimator.ts';
import { velocityLimits } from './limitVelocity.ts';

const attitude = (name: Attitude): Cue => ({ kind: 'attitude', attitude: name });
const sentence = {
  utterance: 'u1',
  phones: (['b', 'ah', 't', 'pau', 'm', 'ay', 'p', 'l', 'ae', 'n', 'w', 'uw', 'd', 'f', 'iy', 'l', 'v', 'eh', 'r', 'iy', 'm', 'ah', 'ch'] as const).map((phone, i) => ({ phone, start: i * 90, end: i * 90 + 90 })),
  words: [{ text: 'but', start: 0, end: 270 }, { text: 'my', start: 360, end: 540 }, { text: 'plan', start: 540, end: 900 }, { text: 'would', start: 900, end: 1170 }, { text: 'feel', start: 1170, end: 1440 }],
};

/** Frames at a rate, with the sentence playing from 1,000 ms on when `speaks`. */
function run(animator: Animator, { to, rate = 60, from = 0, speaks = false }: { to: number; rate?: number; from?: number; speaks?: boolean }): FaceFrame[] {
  const frames: FaceFrame[] = [];
  for (let i = 0; from + (i * 1000) / rate <= to; i += 1) {
    const now = from + (i * 1000) / rate;
    const ms = now - 1000;
    const position = speaks && ms > -200 && ms < 2400 ? { utterance: 'u1', ms, playing: true } : undefined;
    frames.push(animator.frame(now, position));
  }
  return frames;
}

function prepared(seed = 7): Animator {
  const animator = createAnimator({ seed });
  animator.mouth(sentence);
  animator.cue({ kind: 'express', expression: 'concern', strength: 0.7 }, 300);
  animator.cue(attitude('speaking'), 900);
  animator.cue({ kind: 'emphasise', strength: 0.8 }, 1400);
  animator.cue({ kind: 'nod', depth: 'full' }, 3600);
  animator.cue(attitude('attending'), 3400);
  return animator;
}

const flat = ({ weights, head, gaze, breath }: FaceFrame) => [...weights, ...Object.values(head), gaze.yaw, gaze.pitch, breath];

// Simulated minutes take real seconds on a busy machine.
describe('createAnimator', { timeout: 60_000 }, () => {
  it('gives identical frames for the same seed and cues, and others for another seed', () => {
    const [a, b, other] = [prepared(), prepared(), prepared(8)].map((animator) => run(animator, { to: 5000, speaks: true }).map(flat));
    expect(a).toEqual(b);
    expect(a).not.toEqual(other);
  });

  it('does not depend on the frame rate', () => {
    const slow = run(prepared(), { to: 5000, rate: 30, speaks: true });
    const fast = run(prepared(), { to: 5000, rate: 60, speaks: true });
    slow.forEach((frame, i) => {
      flat(frame).forEach((value, k) => expect(Math.abs(value - flat(fast[2 * i]!)[k]!), `value ${k} at ${frame.at}`).toBeLessThan(0.02));
    });
  });

  it('never freezes: something visible moves in every 400 ms of ten minutes, in every attitude', () => {
    const animator = createAnimator({ seed: 3, temperament: { composure: 1, energy: 0.2 } });
    const attitudes: Attitude[] = ['attending', 'holdingBack', 'thinking', 'speaking', 'yielding', 'waiting', 'wrappingUp', 'absent'];
    for (let i = 0; i < 60; i += 1) animator.cue(attitude(attitudes[i % attitudes.length]!), i * 10_000);
    let last = animator.frame(0);
    for (let now = 400; now <= 600_000; now += 400) {
      const next = animator.frame(now);
      const turned = Math.hypot(next.head.yaw - last.head.yaw, next.head.pitch - last.head.pitch, next.head.roll - last.head.roll);
      const breathed = Math.abs(next.breath - last.breath) * 3;
      expect(turned + breathed, `around ${now} ms`).toBeGreaterThan(0.02);
      last = next;
    }
  });

  it('keeps every coefficient within 0 to 1 and within its fastest change', () => {
    const frames = run(prepared(), { to: 6000, rate: 120, speaks: true });
    frames.slice(1).forEach(({ weights }, i) => {
      weights.forEach((weight, k) => {
        expect(weight).toBeGreaterThanOrEqual(0);
        expect(weight).toBeLessThanOrEqual(1);
        const moved = { coefficient: coefficientNames[k], by: Math.abs(weight - frames[i]!.weights[k]!) };
        if (moved.by > velocityLimits[k]! / 120 + 1e-4) expect(moved).toEqual({ coefficient: moved.coefficient, by: velocityLimits[k]! / 120 });
      });
    });
  });

  it('shuts the lips for p b m while it speaks, whatever it feels', () => {
    const animator = prepared();
    animator.cue({ kind: 'express', expression: 'happy', strength: 1 }, 350);
    const frames = run(animator, { to: 3300, speaks: true });
    for (const { phone, start, end } of sentence.phones) {
      if (!/^[pbm]$/.test(phone)) continue;
      const inside = frames.filter((frame) => frame.at - 1000 >= start && frame.at - 1000 <= end - 10);
      const tightest = Math.min(...inside.map(({ weights }) => lipMeasures(deformLandmarks(weights)).gap));
      expect(tightest, `${phone} at ${start}`).toBeLessThanOrEqual(0.015);
    }
  });

  it('closes the mouth within 250 ms when the sound is cut off in mid-word', () => {
    const animator = prepared();
    for (let now = 0; now <= 1800; now += 16) animator.frame(now, now < 1000 ? undefined : { utterance: 'u1', ms: now - 1000, playing: true });
    let last = animator.frame(1816, undefined);
    for (let now = 1832; now <= 2080; now += 16) last = animator.frame(now, undefined);
    expect(last.weights[at.jawOpen]).toBeLessThan(0.02);
    expect(lipMeasures(deformLandmarks(last.weights)).gap).toBeLessThan(0.03);
  });

  it('jumps over a hidden tab instead of replaying it', () => {
    const animator = createAnimator({ seed: 1 });
    animator.frame(0);
    const frame = animator.frame(3_600_000);
    expect(frame.at).toBe(3_600_000);
    animator.cue(attitude('thinking'), 3_600_100);
    const later = run(animator, { from: 3_600_016, to: 3_602_000 }).at(-1)!;
    expect(later.weights[at.browDownLeft]).toBeGreaterThan(0.15);
  });

  it('keeps lips and lids only when motion is reduced', () => {
    const animator = prepared();
    animator.reducedMotion = true;
    const frames = run(animator, { to: 12_000, speaks: true }).slice(1);
    for (const { head, gaze, breath } of frames) {
      expect([...Object.values(head), gaze.yaw, gaze.pitch].every((value) => value === 0)).toBe(true);
      expect(breath).toBe(0.5);
    }
    expect(Math.max(...frames.map(({ weights }) => weights[at.jawOpen]!))).toBeGreaterThan(0.2);
    expect(Math.max(...frames.map(({ weights }) => weights[at.eyeBlinkLeft]!))).toBeGreaterThan(0.95);
  });
});
