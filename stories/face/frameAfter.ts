import type { Cue } from '@parley/engine';
import { createAnimator, restingFrame, usualTemperament, visemeWeights, type FaceFrame, type Viseme } from '@parley/render';

/** Time in which an attitude and an expression have settled, ms. */
const settled = 2600;
const step = 1000 / 30;

/** Somebody who shows what they feel, so that a strength is seen as it was asked for. */
const temperament = { ...usualTemperament, expressiveness: 1 };

/** The face some time after it was told something, as the animator moves it. */
export function frameAfter(cues: readonly Cue[], ms = settled): FaceFrame {
  const animator = createAnimator({ seed: 5, temperament });
  for (const cue of cues) animator.cue(cue, 0);
  let frame = animator.frame(0);
  for (let at = step; at <= ms; at += step) frame = animator.frame(at);
  return frame;
}

/** A mouth shape on a face at rest. */
export function frameOfViseme(viseme: Viseme): FaceFrame {
  return { ...restingFrame(), weights: visemeWeights(viseme) };
}
