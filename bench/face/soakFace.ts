import { createCanvas } from '@napi-rs/canvas';
import { setImmediate } from 'node:timers/promises';
import type { Attitude } from '@parley/engine';
import { createAnimator, type Rig } from '@parley/render';
import { createPortrait, defaultLooks, lookIds } from '@parley/render/portrait';

/** Frames a second that the animator moves, and every how manieth is drawn. */
const rate = 60;
const drawn = 6;
/** Minutes that fill what is kept for drawing, and are not counted. */
const warmUp = 2;
/** A turn of the learner, a thought, an answer, a moment's wait: ms from the beginning of a round. */
const round: readonly (readonly [at: number, attitude: Attitude])[] = [[0, 'attending'], [7000, 'thinking'], [8500, 'speaking'], [13_500, 'waiting']];
const answers = 8500;
const lasts = 5000;
const roundMs = 15_000;
const phones = ['m', 'ay', 'p', 'l', 'ae', 'n', 'f', 'ao', 'r', 'dh', 'ah', 't'] as const;

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
  const animator = createAnimator({ seed: 7 });
  const canvas = createCanvas(640, 360);
  const pen = canvas.getContext('2d');
  const heap: number[] = [];
  const resident: number[] = [];
  let rig: Rig | undefined;
  for (let i = 0; i < minutes * 60 * rate; i += 1) {
    const at = (i * 1000) / rate;
    if (i % (60 * rate) === 0) {
      rig?.dispose();
      rig = createPortrait(canvas as unknown as HTMLCanvasElement, defaultLooks[lookIds[(i / (60 * rate)) % 2]!]);
      rig.resize(640, 360, 1);
    }
    const into = at % roundMs;
    const utterance = `u${Math.floor(at / roundMs)}`;
    if (into < 1000 / rate) {
      for (const [after, attitude] of round) animator.cue({ kind: 'attitude', attitude }, at + after);
      animator.cue({ kind: 'nod', depth: 'full' }, at + 3500);
      animator.mouth({ utterance, words: [], phones: Array.from({ length: lasts / 80 }, (_, n) => ({ phone: phones[n % phones.length]!, start: n * 80, end: n * 80 + 80 })) });
    }
    const position = into >= answers && into < answers + lasts ? { utterance, ms: into - answers, playing: true } : undefined;
    const frame = animator.frame(at, position, { learnerVoice: into < 6500 });
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
