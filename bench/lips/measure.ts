import { visemesOf } from '@parley/render';
import type { Sample } from './Sample.ts';
import { showMarks, type Shown } from './Shown.ts';
import { frameMs } from './truth.ts';

/** Lips that are this near are shut; near enough for lip and teeth. Inter-pupillary distances. */
const shutGap = 0.015;
const touchGap = 0.037;
/** How long before a sound its closure may come to count as its own. */
const early = 40;
/** Lips are at rest below this, within `closedAfter` of the last sound. */
const restGap = 0.016;
const closedAfter = 250;
/** Lags tried for the offset, ms. */
const farthest = 160;
const lagStep = 5;
export const classes = 15;

/** What one sentence adds to the figures. */
export interface Tally {
  /** Truth by row, guess by column. */
  readonly confusion: Float64Array;
  readonly shut: readonly [hits: number, of: number];
  readonly touched: readonly [hits: number, of: number];
  /** Frames shut with no p b m f v or silence within 60 ms, of all such frames. */
  readonly shutInVain: readonly [frames: number, of: number];
  /** The same for vowels alone, where it is seen most. */
  readonly vowelsBitten: readonly [frames: number, of: number];
  /** Sums of absolute differences from the mouth of the exact marks while there is speech. */
  readonly gapError: number;
  readonly widthError: number;
  readonly frames: number;
  /** How far the lips lead the sound, ms; undefined where no lag fits. */
  readonly lead: number | undefined;
  readonly closes: boolean;
  /** Root mean square of the gap's change from frame to frame in silence. */
  readonly trembles: number;
}

/** Measures what a system shows of a sentence; `labels` are the true visemes. */
export function measure(sample: Sample, shown: Shown, labels: Uint8Array): Tally {
  const confusion = new Float64Array(classes * classes);
  labels.forEach((label, frame) => (confusion[label * classes + (shown.labels[frame] ?? 0)]! += 1));
  const exact = showMarks(sample.phones, labels.length);
  const speech = sample.phones.filter(({ phone }) => phone !== 'pau');
  const last = speech.at(-1)?.end ?? 0;
  let gapError = 0;
  let widthError = 0;
  let frames = 0;
  for (let ms = speech[0]?.start ?? 0; ms < last; ms += frameMs) {
    const own = shown.lipsAt(ms);
    const due = exact.lipsAt(ms);
    gapError += Math.abs(own.gap - due.gap);
    widthError += Math.abs(own.width - due.width);
    frames += 1;
  }
  return {
    confusion,
    shut: hits(sample, shown, 'PP', shutGap),
    touched: hits(sample, shown, 'FF', touchGap),
    shutInVain: inVain(shown, labels, () => true),
    vowelsBitten: inVain(shown, labels, (label) => label >= firstVowel),
    gapError,
    widthError,
    frames,
    lead: leadOf(shown, exact, speech[0]?.start ?? 0, last),
    closes: shown.lipsAt(last + closedAfter).gap <= restGap,
    trembles: trembleOf(shown, last + closedAfter + 100),
  };
}

function hits({ phones }: Sample, shown: Shown, viseme: string, gap: number): [number, number] {
  const due = phones.filter(({ phone }) => visemesOf(phone)[0] === viseme);
  const hit = due.filter(({ start, end }) => {
    for (let ms = start - early; ms <= end; ms += 4) if (shown.lipsAt(ms).gap <= gap) return true;
    return false;
  });
  return [hit.length, due.length];
}

/** `aa`, the first of the five vowels among the visemes. */
const firstVowel = 10;

function inVain(shown: Shown, labels: Uint8Array, counts: (label: number) => boolean): [number, number] {
  let shut = 0;
  let of = 0;
  labels.forEach((due, frame) => {
    if (!counts(due)) return;
    const near = labels.subarray(Math.max(0, frame - 6), frame + 7);
    if (near.some((label) => label <= 2)) return;
    of += 1;
    if (shown.lipsAt((frame + 0.5) * frameMs).gap <= shutGap) shut += 1;
  });
  return [shut, of];
}

/** The lag at which the opening fits that of the exact marks best, less the lead these have themselves. */
function leadOf(shown: Shown, exact: Shown, from: number, to: number): number | undefined {
  const times: number[] = [];
  for (let ms = from; ms < to; ms += frameMs) times.push(ms);
  const own = times.map((ms) => shown.lipsAt(ms).gap);
  const due: number[] = [];
  for (let ms = from - farthest; ms < to + farthest + frameMs; ms += lagStep) due.push(exact.lipsAt(ms).gap);
  let best = 0;
  let at: number | undefined;
  for (let lag = -farthest; lag <= farthest; lag += lagStep) {
    const first = (lag + farthest) / lagStep;
    const fit = correlation(own, times.map((_, index) => due[first + (index * frameMs) / lagStep]!));
    if (fit > best) {
      best = fit;
      at = lag;
    }
  }
  return at === undefined || Math.abs(at) === farthest ? undefined : at + ownLead;
}

/** The lead of the exact marks' own mouth, `mouthLead` of @parley/render. */
const ownLead = 20;

function correlation(a: readonly number[], b: readonly number[]): number {
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const [meanA, meanB] = [mean(a), mean(b)];
  let [ab, aa, bb] = [0, 0, 0];
  a.forEach((value, index) => {
    const [x, y] = [value - meanA, b[index]! - meanB];
    ab += x * y;
    aa += x * x;
    bb += y * y;
  });
  // What does not move fits nothing.
  return Math.min(aa, bb) < 1e-9 ? 0 : ab / Math.sqrt(aa * bb);
}

function trembleOf(shown: Shown, from: number): number {
  let sum = 0;
  const frames = 15;
  for (let frame = 0; frame < frames; frame += 1) {
    const ms = from + frame * frameMs;
    sum += (shown.lipsAt(ms + frameMs).gap - shown.lipsAt(ms).gap) ** 2;
  }
  return Math.sqrt(sum / frames);
}
