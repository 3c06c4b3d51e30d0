import { expect, it } from 'vitest';
import { createAnimator } from './createAnimator.ts';

/** How far apart, degrees, the eyes of one look away are at most, in three seconds of thought. */
function searched(seed: number): number {
  const animator = createAnimator({ seed });
  animator.cue({ kind: 'attitude', attitude: 'attending' }, 0);
  animator.cue({ kind: 'attitude', attitude: 'thinking' }, 2000);
  const seen: { yaw: number; pitch: number }[] = [];
  let farthest = 0;
  for (let at = 0; at < 5000; at += 1000 / 60) {
    const { yaw, pitch } = animator.frame(at, undefined).gaze;
    if (at < 2300) continue;
    // Back at the learner: the look away is over.
    if (Math.hypot(yaw, pitch) < 5) break;
    for (const place of seen) farthest = Math.max(farthest, Math.hypot(yaw - place.yaw, pitch - place.pitch));
    seen.push({ yaw, pitch });
  }
  return farthest;
}

it('looks for an answer in one place after another, not at one all the while', () => {
  const seeds = Array.from({ length: 30 }, (_, seed) => searched(seed + 1));
  expect(seeds.filter((degrees) => degrees > 16).length).toBeGreaterThan(8);
});
