import { coefficientIndex, createAnimator } from '@parley/render';
import { expect, it } from 'vitest';
import { createSeekableAnimator } from './createSeekableAnimator.ts';

it('shows after a jump back what was so there, as if it had never been further', () => {
  const make = () => createAnimator({ seed: 3 });
  const jumped = createSeekableAnimator(make);
  jumped.cue({ kind: 'express', expression: 'anger', strength: 1 }, 4000);
  for (let at = 0; at < 9000; at += 16) jumped.frame(at);
  jumped.cue({ kind: 'attitude', attitude: 'attending' }, 500);
  const fresh = createSeekableAnimator(make);
  fresh.cue({ kind: 'attitude', attitude: 'attending' }, 500);
  for (let at = 1000; at < 2000; at += 16) expect(jumped.frame(at).weights).toEqual(fresh.frame(at).weights);
});

it('keeps reduced motion over a jump', () => {
  const animator = createSeekableAnimator(() => createAnimator({ seed: 3 }));
  animator.reducedMotion = true;
  animator.frame(5000);
  animator.frame(100);
  expect(animator.reducedMotion).toBe(true);
});

it('stands after a jump as it does when the time is played, though time does not go on there', () => {
  const make = () => createSeekableAnimator(() => createAnimator({ seed: 3 }));
  const [played, jumped, opened] = [make(), make(), make()];
  for (const animator of [played, jumped, opened]) {
    animator.cue({ kind: 'attitude', attitude: 'attending' }, 1000);
    animator.cue({ kind: 'express', expression: 'sad', strength: 1 }, 20_000);
  }
  for (let at = 0; at < 21_500; at += 16) played.frame(at);
  jumped.frame(500);
  const brow = coefficientIndex.browInnerUp;
  const there = played.frame(21_500).weights[brow]!;
  expect(there).toBeGreaterThan(0.6);
  for (const animator of [jumped, opened]) {
    expect(Math.abs(animator.frame(21_500).weights[brow]! - there)).toBeLessThan(0.05);
    expect(Math.abs(animator.frame(21_500).weights[brow]! - there)).toBeLessThan(0.05);
  }
});
