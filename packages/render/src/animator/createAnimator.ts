import type { Cue, MouthTimeline, PlaybackPosition } from '@parley/engine';
import type { FaceFrame } from '../coefficients/FaceFrame.ts';
import { FaceMotion } from './FaceMotion.ts';
import { usualTemperament, type Temperament } from './Temperament.ts';

/** The step of the simulation in milliseconds; frames at any rate are read between steps. */
const step = 1000 / 120;
/** Steps: a gap longer than this, 0.6 s, is a hidden tab and is jumped over, not replayed. */
const longestGap = 72;
/** Steps that are still run after a jump, so that springs settle. */
const settling = 36;

export interface AnimatorOptions {
  /** The same seed, cues and times give the same face. A 32-bit integer. */
  readonly seed: number;
  /** How the persona carries itself. @defaultValue every trait 0.5 */
  readonly temperament?: Temperament;
}

/** What else the face may react to at an instant. */
export interface AnimatorFacts {
  /** Whether the learner's voice is heard now: the eyes stay on them more. @defaultValue false */
  readonly learnerVoice?: boolean;
}

/** Cues and a mouth timeline in, a face at every instant out. It has no clock and no randomness of its own. */
export interface Animator {
  /** Takes an instruction that holds from `at`, milliseconds on the session clock. */
  cue(cue: Cue, at: number): void;
  /** Takes the marks of an utterance, before or while it plays; a later call for it replaces the former. */
  mouth(timeline: MouthTimeline): void;
  /** The face at `at`, which must not go back. `position` is where the sound device is at that time. */
  frame(at: number, position?: PlaybackPosition, facts?: AnimatorFacts): FaceFrame;
  /** Keeps lips, lids and slow fades of expression only; head, gaze and breath rest. @defaultValue false */
  reducedMotion: boolean;
}

/** Makes a face move: gaze, blinks, breath, nods, expressions and lips, alive in every state. */
export function createAnimator({ seed, temperament }: AnimatorOptions): Animator {
  const motion = new FaceMotion(seed, { ...usualTemperament, ...temperament });
  let pending: { readonly cue: Cue; readonly at: number }[] = [];
  let started = false;
  /** Steps of session time done, and how many of them were jumped over. */
  let done = 0;
  let skipped = 0;
  let before = copyOf(motion.frame);

  function advance(to: number, position: PlaybackPosition | undefined, learnerVoice: boolean, asOf: number): void {
    while (done < to) {
      done += 1;
      if (done === to) before = copyOf(motion.frame);
      const now = done * step;
      const seconds = ((done - skipped) * step) / 1000;
      const due = pending.filter((each) => each.at <= now);
      if (due.length > 0) {
        pending = pending.filter((each) => each.at > now);
        for (const { cue } of due) motion.cue(cue, seconds);
      }
      const here = position && { ...position, ms: position.ms + (position.playing ? now - asOf : 0) };
      motion.step(seconds, step / 1000, here, learnerVoice);
    }
  }

  return {
    get reducedMotion() {
      return motion.reducedMotion;
    },
    set reducedMotion(reduced) {
      motion.reducedMotion = reduced;
    },
    cue(cue, at) {
      pending.push({ cue, at });
      pending.sort((a, b) => a.at - b.at);
    },
    mouth(timeline) {
      motion.mouth(timeline);
    },
    frame(at, position, facts) {
      const to = Math.ceil(at / step - 1e-6);
      if (!started) {
        started = true;
        done = skipped = to - settling;
      } else if (to - done > longestGap) {
        skipped += to - settling - done;
        done = to - settling;
      }
      advance(to, position, facts?.learnerVoice ?? false, at);
      // The frame lies between the two latest steps, so motion is as smooth at 60 Hz as at 144.
      return blendFrames(before, motion.frame, 1 - (done - at / step), at);
    },
  };
}

function copyOf(frame: FaceFrame): FaceFrame {
  return { ...frame, weights: frame.weights.slice(), head: { ...frame.head }, gaze: { ...frame.gaze } };
}

function blendFrames(from: FaceFrame, to: FaceFrame, share: number, at: number): FaceFrame {
  const mix = (a: number, b: number) => a + (b - a) * Math.min(1, Math.max(0, share));
  const { head, gaze } = to;
  return {
    at,
    weights: to.weights.map((weight, i) => mix(from.weights[i]!, weight)),
    head: {
      yaw: mix(from.head.yaw, head.yaw),
      pitch: mix(from.head.pitch, head.pitch),
      roll: mix(from.head.roll, head.roll),
      x: mix(from.head.x, head.x),
      y: mix(from.head.y, head.y),
      z: mix(from.head.z, head.z),
    },
    gaze: { yaw: mix(from.gaze.yaw, gaze.yaw), pitch: mix(from.gaze.pitch, gaze.pitch) },
    breath: mix(from.breath, to.breath),
  };
}
