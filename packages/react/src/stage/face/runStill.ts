import type { PublicPersona } from '@parley/engine';
import { createAnimator } from '@parley/render';
import { createFaceLoop, createPortrait } from '@parley/render/portrait';
import { lookOf } from './lookOf.ts';

/** Draws a persona outside any conversation until the answer is called. */
export function runStill(element: HTMLCanvasElement, persona: PublicPersona): () => void {
  const rig = createPortrait(element, lookOf(persona));
  const animator = createAnimator({ seed: 1, temperament: persona.temperament });
  const now = (): number => Number(document.timeline.currentTime ?? 0);
  animator.cue({ kind: 'attitude', attitude: 'waiting' }, now());
  const resize = (): void => rig.resize(element.clientWidth, element.clientHeight, devicePixelRatio);
  const sizes = new ResizeObserver(resize);
  sizes.observe(element);
  resize();
  const loop = createFaceLoop({ rig, animator, now, position: () => undefined });
  return () => {
    loop.stop();
    sizes.disconnect();
    rig.dispose();
  };
}
