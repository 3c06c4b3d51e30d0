import type { Attitude } from '@parley/engine';
import { coefficientIndex as at52, createAnimator, type FaceFrame, type Temperament } from '../../src/index.ts';
import type { Talk } from './schedule.ts';

/** Frames a second that are read. */
export const rate = 60;

/** One frame, boiled down to what statistics need. Times are seconds, angles degrees. */
export interface Moment {
  readonly at: number;
  readonly attitude: Attitude;
  readonly yaw: number;
  readonly pitch: number;
  readonly lids: number;
  readonly head: { readonly yaw: number; readonly pitch: number; readonly roll: number };
}

/** Moves a face through a talk and reads it like a camera would. `onFrame` sees every frame. */
export function simulate(seed: number, talk: Talk, temperament?: Temperament, onFrame?: (frame: FaceFrame, attitude: Attitude) => void): Moment[] {
  const animator = createAnimator({ seed, temperament });
  const moments: Moment[] = [];
  let [cue, spoken, voiced, state] = [0, 0, 0, 0];
  for (let i = 0, end = talk.states.at(-1)!.to; ; i += 1) {
    const at = (i * 1000) / rate;
    if (at >= end) return moments;
    for (; (talk.cues[cue]?.at ?? Infinity) <= at + 100; cue += 1) animator.cue(talk.cues[cue]!.cue, talk.cues[cue]!.at);
    while ((talk.utterances[spoken]?.to ?? Infinity) < at) spoken += 1;
    while ((talk.voices[voiced]?.to ?? Infinity) < at) voiced += 1;
    while (talk.states[state]!.to <= at) state += 1;
    const utterance = talk.utterances[spoken];
    if (utterance && at >= utterance.from - 300 && at < utterance.from - 300 + 1000 / rate) animator.mouth(utterance.mouth);
    const position = utterance && at >= utterance.from ? { utterance: utterance.mouth.utterance, ms: at - utterance.from, playing: true } : undefined;
    const frame = animator.frame(at, position, { learnerVoice: at >= (talk.voices[voiced]?.from ?? Infinity) });
    const { attitude } = talk.states[state]!;
    onFrame?.(frame, attitude);
    const { gaze, head } = frame;
    moments.push({ at: at / 1000, attitude, yaw: gaze.yaw, pitch: gaze.pitch, lids: frame.weights[at52.eyeBlinkLeft]!, head: { yaw: head.yaw, pitch: head.pitch, roll: head.roll } });
  }
}
