import { createAnimator } from '@parley/render';
import { expect, it } from 'vitest';
import { createSeekableAnimator } from './createSeekableAnimator.ts';

it('shows after a jump back what was so there, as if it had never been further', () => {
  const make = () => createAnimator({ seed: 3 });
  const jumped = createSeekableAnimator(make);
  jumped.cue({ kind: 'express', expression: 'anger', strength: 1 }, 4000);
  for (let at = 0; at < 9000; at += 16) jumped.frame(at);
  jumped.cue({ kind: 'attitude', attitude: 'attending' }, 500);
  const fresh = make();
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
