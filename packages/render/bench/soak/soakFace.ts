import { createCanvas } from '@napi-rs/canvas';
import { setImmediate } from 'node:timers/promises';
import { createAnimator, type Rig } from '../../src/index.ts';
import { createPortrait, defaultLooks, lookIds } from '../../src/portrait/index.ts';
import { plausibleTalk } from '../behaviour/schedule.ts';

/** Frames a second that the animator moves, and every how manieth is drawn. */
const rate = 60;
const drawn = 6;
/** Minutes that fill what is kept for drawing, and are not counted. */
const warmUp = 2;

export interface FaceSoak {
  readonly minutes: number;
  /** Heap after each minute, MB. */
  readonly heapMb: readonly number[];
  /** What the whole process holds, pixels in native memory with it, MB. */
  readonly residentMb: readonly number[];
  /** From the end of the warm-up to the end. */
  readonly growthMb: number;
  readonly residentGrowthMb: number;
}

/**
 * A face that talks and listens for so many simulated minutes on one canvas of 640 × 360, as another persona every minute.
 * `heapMb` collects garbage and says what is left.
 */
export async function soakFace(minutes: number, heapMb: () => number): Promise<FaceSoak> {
  const { cues, utterances, voices } = plausibleTalk(7, minutes);
  const animator = createAnimator({ seed: 7 });
  for (const { mouth } of utterances.slice(0, 8)) animator.mouth(mouth);
  const canvas = createCanvas(640, 360);
  const pen = canvas.getContext('2d');
  const heap: number[] = [];
  const resident: number[] = [];
  let rig: Rig | undefined;
  let cue = 0;
  let utterance = 0;
  let voice = 0;
  for (let i = 0; i < minutes * 60 * rate; i += 1) {
    const at = (i * 1000) / rate;
    if (i % (60 * rate) === 0) {
      rig?.dispose();
      rig = createPortrait(canvas as unknown as HTMLCanvasElement, defaultLooks[lookIds[(i / (60 * rate)) % 2]!]);
      rig.resize(640, 360, 1);
    }
    for (; cues[cue] && cues[cue]!.at <= at; cue += 1) animator.cue(cues[cue]!.cue, cues[cue]!.at);
    while (utterances[utterance] && utterances[utterance]!.to <= at) {
      utterance += 1;
      const queued = utterances[utterance + 4];
      if (queued) animator.mouth(queued.mouth);
    }
    while (voices[voice] && voices[voice]!.to <= at) voice += 1;
    const said = utterances[utterance];
    const position = said && said.from <= at ? { utterance: said.mouth.utterance, ms: at - said.from, playing: true } : undefined;
    const frame = animator.frame(at, position, { learnerVoice: (voices[voice]?.from ?? Infinity) <= at });
    if (i % drawn === 0) {
      rig!.draw(frame);
      // What is never read is never painted.
      pen.getImageData(0, 0, 1, 1);
    }
    if ((i + 1) % (60 * rate) === 0) {
      // Pictures that nobody holds are given back between turns of the event loop, after garbage was collected.
      heapMb();
      await setImmediate();
      heap.push(heapMb());
      resident.push(Math.round(process.memoryUsage().rss / 1e5) / 10);
    }
  }
  rig?.dispose();
  const grown = (values: readonly number[]): number => Math.round((values.at(-1)! - values[Math.min(warmUp, values.length) - 1]!) * 10) / 10;
  return { minutes, heapMb: heap, residentMb: resident, growthMb: grown(heap), residentGrowthMb: grown(resident) };
}
