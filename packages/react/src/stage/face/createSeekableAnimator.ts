import type { Animator } from '@parley/render';

/** Ms: a longer gap between two frames is a jump, in a replay or out of a hidden tab. */
const jump = 600;
/** Ms of what led up to a time that a face is moved through after a jump, and of each stride: so an expression is there in full. */
const leadsUp = 3000;
const stride = 400;

/**
 * An animator that may be sent back in time, as a replay is: it begins anew there, and what is fed
 * to it from then on decides what it looks like. After any jump it stands as if it had been watched for some seconds.
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
      if (at - latest > jump) for (let before = Math.max(latest, at - leadsUp); before < at; before += stride) animator.frame(before, undefined, facts);
      latest = at;
      return animator.frame(at, position, facts);
    },
  };
}
