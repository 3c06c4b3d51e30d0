import type { Animator } from '@parley/render';

/**
 * An animator that may be sent back in time, as a replay is: it begins anew there, and what is fed
 * to it from then on decides what it looks like.
 */
export function createSeekableAnimator(make: () => Animator): Animator {
  let animator = make();
  let latest = -Infinity;

  function goTo(at: number): void {
    if (at >= latest) return;
    const { reducedMotion } = animator;
    animator = make();
    animator.reducedMotion = reducedMotion;
    latest = -Infinity;
  }

  return {
    get reducedMotion() {
      return animator.reducedMotion;
    },
    set reducedMotion(reduced) {
      animator.reducedMotion = reduced;
    },
    cue(cue, at) {
      goTo(at);
      animator.cue(cue, at);
    },
    mouth: (timeline) => animator.mouth(timeline),
    frame(at, position, facts) {
      goTo(at);
      latest = at;
      return animator.frame(at, position, facts);
    },
  };
}
