import type { PlaybackPosition } from '@parley/engine';
import type { Animator, AnimatorFacts } from '../animator/createAnimator.ts';
import type { FaceFrame } from '../coefficients/FaceFrame.ts';
import type { Rig } from '../rig/Rig.ts';
import { HairSway } from './HairSway.ts';

export interface FaceLoopOptions {
  readonly rig: Rig;
  readonly animator: Animator;
  /** Milliseconds on the session clock. */
  readonly now: () => number;
  /** Where the sound device is; undefined in silence. */
  readonly position: () => PlaybackPosition | undefined;
  /** What else the face may react to. @defaultValue nothing */
  readonly facts?: () => AnimatorFacts;
  /** Called with each frame after it is drawn. */
  readonly onFrame?: (frame: FaceFrame) => void;
  /** Overrides what the visitor's system asks for. @defaultValue `prefers-reduced-motion` */
  readonly reducedMotion?: boolean;
  /** @defaultValue the global document */
  readonly document?: Document;
}

/** A running face. */
export interface FaceLoop {
  stop(): void;
}

/**
 * Draws the face at the display's rate. In a hidden tab it does no work at all; when the tab comes
 * back the face jumps to where it would be and replays nothing.
 */
export function createFaceLoop(options: FaceLoopOptions): FaceLoop {
  const { rig, animator, now, position, facts, onFrame, document = globalThis.document } = options;
  const view = document.defaultView ?? globalThis.window;
  const wish = options.reducedMotion === undefined ? view.matchMedia?.('(prefers-reduced-motion: reduce)') : undefined;
  const sway = new HairSway();
  let request = 0;

  const obey = () => {
    animator.reducedMotion = options.reducedMotion ?? wish?.matches ?? false;
  };
  const tick = () => {
    request = view.requestAnimationFrame(tick);
    const frame = animator.frame(now(), position(), facts?.());
    if (!animator.reducedMotion) sway.apply(frame);
    rig.draw(frame);
    onFrame?.(frame);
  };
  const follow = () => {
    view.cancelAnimationFrame(request);
    if (!document.hidden) request = view.requestAnimationFrame(tick);
  };

  obey();
  wish?.addEventListener('change', obey);
  document.addEventListener('visibilitychange', follow);
  follow();
  return {
    stop() {
      view.cancelAnimationFrame(request);
      document.removeEventListener('visibilitychange', follow);
      wish?.removeEventListener('change', obey);
    },
  };
}
