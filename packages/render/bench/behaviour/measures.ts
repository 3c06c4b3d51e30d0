import type { Attitude } from '@parley/engine';
import { between, type Random } from '../../src/animator/random.ts';
import { episodesOf, type GazeShares, type Look } from './episodes.ts';
import type { Moment } from './simulate.ts';

/** Degrees about the learner that count as looking at them, as in the recordings. */
const partner = 5;
/** Seconds: a shorter rest of the eyes is no fixation to an eye tracker. */
const leastFixation = 0.11;

/** How the eyes of a simulated face rest. Degrees and seconds. */
interface Rest {
  readonly from: number;
  readonly to: number;
  readonly yaw: number;
  readonly pitch: number;
}

/** Stretches of time in which a face was doing one thing. */
function stretches(moments: readonly Moment[], attitude: Attitude): Moment[][] {
  const found: Moment[][] = [];
  let last: Moment | undefined;
  for (const moment of moments) {
    if (moment.attitude === attitude) {
      if (last?.attitude === attitude) found.at(-1)!.push(moment);
      else found.push([moment]);
    }
    last = moment;
  }
  return found;
}

/** Where the eyes rested, as an eye tracker tells it: a look lasts until the next one begins. */
function restsOf(moments: readonly Moment[]): Rest[] {
  const rests: { from: number; to: number; yaw: number; pitch: number }[] = [];
  moments.forEach((moment, i) => {
    const before = moments[i - 1];
    const still = before && Math.hypot(moment.yaw - before.yaw, moment.pitch - before.pitch) < 0.05;
    const open = rests.at(-1);
    if (still && open) open.to = moment.at;
    else rests.push({ from: moment.at, to: moment.at, yaw: moment.yaw, pitch: moment.pitch });
    const now = rests.at(-1)!;
    [now.yaw, now.pitch] = [moment.yaw, moment.pitch];
  });
  const seen = rests.filter(({ from, to }) => to - from >= leastFixation);
  return seen.map((rest, i) => ({ ...rest, to: seen[i + 1]?.from ?? rest.to }));
}

/**
 * Gaze in one attitude, seen through stretches as long as those of a recording, whose tracker lost the eyes now and then:
 * without that a simulated look would be cut by fewer ends than a recorded one.
 */
export function gazeOf(moments: readonly Moment[], attitude: Attitude, segments: readonly number[], random: Random): GazeShares & { readonly saccades: readonly number[] } {
  const looks: Look[][] = [];
  const saccades: number[] = [];
  for (const stretch of stretches(moments, attitude)) {
    const rests = restsOf(stretch);
    rests.slice(1).forEach(({ yaw, pitch }, i) => saccades.push(Math.hypot(yaw - rests[i]!.yaw, pitch - rests[i]!.pitch)));
    const end = rests.at(-1)?.to ?? 0;
    for (let from = rests[0]?.from ?? end; from < end; ) {
      const to = from + segments[Math.floor(between(random, 0, segments.length))]!;
      looks.push(rests.filter((rest) => rest.to > from && rest.from < to).map((rest) => ({ from: Math.max(from, rest.from), to: Math.min(to, rest.to), on: Math.hypot(rest.yaw, rest.pitch) <= partner })));
      from = Math.max(to, from + 0.05);
    }
  }
  return { ...episodesOf(looks), saccades };
}

/** Blinks a minute in one attitude. */
export function blinkRate(moments: readonly Moment[], attitude: Attitude): number {
  let [count, frames] = [0, 0];
  moments.forEach((moment, i) => {
    if (moment.attitude !== attitude) return;
    frames += 1;
    if (moment.lids > 0.8 && (moments[i - 1]?.lids ?? 1) <= 0.8) count += 1;
  });
  return count / (minutesOf(moments) * (frames / moments.length));
}

/** Nods a minute in one attitude: the chin falls by at least 1.8° within 0.45 s and comes back. */
export function nodRate(moments: readonly Moment[], attitude: Attitude): number {
  let [count, frames, next] = [0, 0, 0];
  const span = 27;
  for (let i = span; i < moments.length - span; i += 1) {
    if (moments[i]!.attitude !== attitude) continue;
    frames += 1;
    if (i < next) continue;
    const { pitch } = moments[i]!.head;
    const lowest = pitch < moments[i - 1]!.head.pitch && pitch <= moments[i + 1]!.head.pitch;
    const fell = Math.max(...moments.slice(i - span, i).map(({ head }) => head.pitch)) - pitch;
    const rose = Math.max(...moments.slice(i, i + span).map(({ head }) => head.pitch)) - pitch;
    if (!lowest || fell < 1.8 || rose < 1.4) continue;
    count += 1;
    // The further cycles of a nod are part of it.
    next = i + 50;
  }
  return count / (minutesOf(moments) * (frames / moments.length));
}

/** How far the head is from its mean in one attitude: root mean square, degrees. */
export function headSpread(moments: readonly Moment[], attitude: Attitude): { readonly yaw: number; readonly pitch: number; readonly roll: number } {
  const own = moments.filter((moment) => moment.attitude === attitude);
  const spread = (axis: 'yaw' | 'pitch' | 'roll') => {
    const mean = own.reduce((sum, { head }) => sum + head[axis], 0) / own.length;
    return Math.sqrt(own.reduce((sum, { head }) => sum + (head[axis] - mean) ** 2, 0) / own.length);
  };
  return { yaw: spread('yaw'), pitch: spread('pitch'), roll: spread('roll') };
}

function minutesOf(moments: readonly Moment[]): number {
  return (moments.at(-1)!.at - moments[0]!.at) / 60;
}
