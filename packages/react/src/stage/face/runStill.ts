import type { PublicPersona } from '@parley/engine';
import { createAnimator } from '@parley/render';
import { createFaceLoop, createPortrait } from '@parley/render/portrait';
import { followSize } from './followSize.ts';
import { lookOf } from './lookOf.ts';

/** Draws a persona outside any conversation until the answer is called. */
export function runStill(element: HTMLCanvasElement, persona: PublicPersona): () => void {
  const rig = createPortrait(element, lookOf(persona), { gradual: true });
  const animator = createAnimator({ seed: 1, temperament: persona.temperament });
  const now = (): number => Number(document.timeline.currentTime ?? 0);
  animator.cue({ kind: 'attitude', attitude: 'waiting' }, now());
  const size = followSize(element, rig.resize);
  const loop = createFaceLoop({ rig, animator, now, position: () => undefined, onFrame: size.look });
  return () => {
    loop.stop();
    size.end();
    rig.dispose();
  };
}
