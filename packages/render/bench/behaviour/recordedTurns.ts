import type { Cue } from '@parley/engine';
import { parseTrace, type TraceLine } from '@parley/engine/trace';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { coefficientIndex as at52, createAnimator, type FaceFrame } from '../../src/index.ts';
import { rate } from './simulate.ts';

const traces = resolve(import.meta.dirname, '../../../../recordings/traces');
/** Ms after the learner's voice within which one looks for an answer being prepared. */
const watched = 1500;
/** What shows: lips that have gone a third of their way, the beginning of a breath, and more than eyes wander on a face. Degrees for the eyes. */
const seen = { lips: 0.02, breath: 0.03, eyes: 2 } as const;

/** What a face was told in a recorded talk. Session ms. */
export interface RecordedTalk {
  readonly name: string;
  /** Whether the learner was heard by the voice activity model; else voice edges are simulated, and known sooner. */
  readonly heard: boolean;
  readonly cues: readonly { readonly at: number; readonly cue: Cue }[];
  /** When the learner's voice was heard. */
  readonly voices: readonly { readonly from: number; readonly to: number }[];
  /** When the voice ended with which a turn of the learner ended. */
  readonly ends: readonly number[];
}

/** Milliseconds from the end of the learner's voice until each is seen to move; Infinity where it is not. */
export type Prepared = Readonly<Record<keyof typeof seen, number>>;

/** The talks recorded in this repository, with the cues that the machines gave. */
export function recordedTalks(): RecordedTalk[] {
  if (!existsSync(traces)) return [];
  const names = (readdirSync(traces, { recursive: true }) as string[]).filter((name) => name.endsWith('.jsonl')).sort();
  return names.map((name) => talkOf(name, parseTrace(readFileSync(resolve(traces, name), 'utf8')).lines));
}

function talkOf(name: string, lines: readonly TraceLine[]): RecordedTalk {
  const cues: { at: number; cue: Cue }[] = [];
  const voices: { from: number; to: number }[] = [];
  const ends: number[] = [];
  let [from, stopped]: (number | undefined)[] = [];
  for (const line of lines) {
    if (line.kind === 'tombstone') continue;
    const { at: written, type, data } = line;
    const { at = written, cue } = data as { at?: number; cue?: Cue };
    if (type === 'rendering.cued') cues.push({ at: written, cue: cue! });
    else if (type === 'voice.started') from = at;
    else if (type === 'voice.stopped') {
      stopped = at;
      voices.push({ from: from ?? stopped, to: stopped });
    } else if (type === 'floor.learnerTurnEnded' && stopped !== undefined) {
      ends.push(stopped);
      stopped = undefined;
    }
  }
  // Talks of simulated learners lie in a folder for each scenario.
  return { name, heard: dirname(name) === '.', cues, voices, ends };
}

/**
 * When lips, lungs and eyes of a face begin an answer, for each end of a turn in a recorded talk, read 60 times a second.
 * Lips and breath are measured against the same face that is not told of ends, eyes against where they were when the voice
 * ended; `byChance` is how that other face's eyes wander then.
 */
export function preparedIn(talk: RecordedTalk, seed: number): { readonly told: Prepared[]; readonly byChance: Prepared[] } {
  const plain = framesOf({ ...talk, cues: talk.cues.filter(({ cue }) => cue.kind !== 'prepareToSpeak' && !(cue.kind === 'attitude' && cue.attitude === 'thinking')) }, seed);
  const told = framesOf(talk, seed);
  const preparedOf = (frames: readonly FaceFrame[]) => talk.ends.map((end): Prepared => {
    const from = Math.floor((end * rate) / 1000);
    const first = (shows: (frame: FaceFrame, other: FaceFrame) => boolean): number => {
      for (let i = from + 1; i < from + (watched * rate) / 1000 && frames[i]; i += 1) if (shows(frames[i]!, plain[i]!)) return frames[i]!.at - end;
      return Infinity;
    };
    const { gaze } = frames[from]!;
    return {
      lips: first(({ weights }, other) => weights[at52.jawOpen]! - other.weights[at52.jawOpen]! > seen.lips),
      // Lungs that are full already have nothing to draw in.
      breath: first(({ breath }, other) => breath - other.breath > seen.breath || breath > 0.95),
      eyes: first((frame) => Math.hypot(frame.gaze.yaw - gaze.yaw, frame.gaze.pitch - gaze.pitch) > seen.eyes),
    };
  });
  return { told: preparedOf(told), byChance: preparedOf(plain) };
}

/** Frames up to the last end of a turn and a little on, without the persona's own speech, which is over by then. */
function framesOf({ cues, voices, ends }: RecordedTalk, seed: number): FaceFrame[] {
  const animator = createAnimator({ seed });
  for (const { at, cue } of cues) animator.cue(cue, at);
  let voice = 0;
  return Array.from({ length: Math.ceil((((ends.at(-1) ?? 0) + watched) * rate) / 1000) }, (_, i) => {
    const at = (i * 1000) / rate;
    while (voices[voice] && voices[voice]!.to <= at) voice += 1;
    return animator.frame(at, undefined, { learnerVoice: at >= (voices[voice]?.from ?? Infinity) });
  });
}

/** The share that comes within `ms`. */
export const within = (prepared: readonly Prepared[], part: keyof Prepared, ms: number): number =>
  prepared.filter((each) => each[part] <= ms).length / prepared.length;
