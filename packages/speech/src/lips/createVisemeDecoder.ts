import type { PhoneMark } from '@parley/engine';
import { visemeClasses, visemeDelay, visemePhones } from './createVisemeNetwork.ts';

/** Milliseconds from one frame to the next, and from the start of the sound to the border before frame 0. */
const hopMs = 10;
const borderMs = 7.5;
const least = 1e-4;

export interface VisemeDecoding {
  /**
   * How much likelier, as a logarithm, a sound must be than the one before it to take its place. Keeps
   * the lips from trembling between two shapes.
   */
  readonly inertia: number;
  /** p b m. */
  readonly m: {
    /** Logarithm of the odds they are given where the likeliest sound is looked for: their length, not their number. */
    readonly favour: number;
    /**
     * A peak of their likelihood shuts the lips where its logarithm and that of a nearly closed mouth's around
     * it are above this together: lips that fail to shut are seen at once, lips that shut once too often are not.
     */
    readonly gate: number;
    /** In a pause, the share of its likelihood that a peak must reach besides: noise moves no lips. */
    readonly paused: number;
    /** Where lip and teeth are likeliest, a peak of at least this share of their likelihood: a lax b sounds much like v. */
    readonly over: number;
  };
  /** f v. */
  readonly f: {
    /** A peak of their likelihood is a short contact if it is at least this share of the likeliest sound's, among consonants. */
    readonly peak: number;
  };
}

/** Set on voices that the networks they were set with had not heard, never on those of the test (models/train/viseme/README.md). */
const usualDecoding: VisemeDecoding = { inertia: 0.3, m: { favour: -0.5, gate: -4, paused: 0.15, over: 0.1 }, f: { peak: 0.3 } };
/** Frames a contact found by its peak lasts, and how many must lie between two of them. */
const contactFrames = 3;
const apartFrames = 7;
/** Below this likelihood of any consonant there is a vowel, and no peak of f v bites it off. */
const consonantFrom = 0.6;
/** Frames around a peak, three before it and one behind, over which a nearly closed mouth's likelihood is averaged. */
const closedFrames = 5;

const at = (phone: (typeof visemePhones)[number]) => visemePhones.indexOf(phone);
const consonants = (['m', 'f', 'th', 'd', 'k', 'n'] as const).map(at);
/** Sounds of a mouth that is closed or nearly so. A pause is one: p and b behind it shut the lips while nothing is heard. */
const closing = [...consonants, at('pau')];

export interface VisemeDecoder {
  /** Rows of 15 likelihoods in, the sounds that are certain by now out: without gaps, the last one cut where certainty ends. */
  push(rows: Float32Array): PhoneMark[];
  /** The rest; no mark ends behind `durationMs`. */
  end(durationMs: number): PhoneMark[];
}

/**
 * Turns the network's likelihoods into sounds: the likeliest of a mean over three frames, with some
 * inertia, and the contacts of the lips also where they only show as a peak. Adds a frame of delay.
 */
export function createVisemeDecoder({ inertia, m, f }: VisemeDecoding = usualDecoding): VisemeDecoder {
  const bias = new Float32Array(visemeClasses);
  bias[at('m')] = m.favour;
  /** The last three rows, oldest first: the middle one is decided on. */
  const recent: Float32Array[] = [];
  const mean = new Float32Array(visemeClasses);
  /** Likelihood of a nearly closed mouth in the last rows, oldest first. */
  const closed: number[] = [];
  let rows = 0;
  /** Frame that is decided next, and where the marks given out so far end. */
  let frame = 0;
  let current = 0;
  let since = 0;
  /** Until which frame a contact is held, the last frame that had one, and the last with the lips shut. */
  let heldTo = 0;
  let touched = -Infinity;
  let shut = -Infinity;

  function likeliest(): number {
    let best = current;
    let score = Math.log(mean[current]! + least) + bias[current]! + inertia;
    for (let each = 0; each < visemeClasses; each++) {
      const own = Math.log(mean[each]! + least) + bias[each]!;
      if (own > score) {
        best = each;
        score = own;
      }
    }
    return best;
  }

  /** Whether a likelihood peaks in this frame, above `share` of the likeliest sound's. */
  function peaks(each: number, share: number): boolean {
    if (recent.length < 3) return false;
    const [before, now, after] = recent as [Float32Array, Float32Array, Float32Array];
    return now[each]! > share * Math.max(...now) && now[each]! >= before[each]! && now[each]! >= after[each]!;
  }

  /** A contact that shows only as a peak in this frame. */
  function peaking(): number | undefined {
    if (recent.length < 3 || frame - touched < apartFrames) return undefined;
    const now = recent[1]!;
    const nearly = closed.reduce((sum, value) => sum + value, 0) / closed.length;
    const pause = now[at('pau')] === Math.max(...now);
    if (peaks(at('m'), pause ? m.paused : 0) && Math.log(now[at('m')]! + least) + Math.log(nearly + least) > m.gate) return at('m');
    return sumOf(now, consonants) >= consonantFrom && peaks(at('f'), f.peak) ? at('f') : undefined;
  }

  function decide(): PhoneMark | undefined {
    mean.fill(0);
    for (const row of recent) row.forEach((value, each) => (mean[each]! += value / recent.length));
    let next = frame < heldTo ? current : likeliest();
    let contact = next === at('m') || next === at('f') ? undefined : peaking();
    if ((contact ?? next) === at('f') && frame - shut >= apartFrames && peaks(at('m'), m.over)) contact = at('m');
    if (contact !== undefined) {
      next = contact;
      heldTo = frame + contactFrames;
    }
    if (next === at('m') || next === at('f')) touched = frame;
    if (next === at('m')) shut = frame;
    const mark = next === current ? undefined : cut(frame * hopMs + borderMs);
    current = next;
    frame++;
    return mark;
  }

  function cut(end: number): PhoneMark | undefined {
    if (end <= since) return undefined;
    const mark = { phone: visemePhones[current]!, start: since, end };
    since = end;
    return mark;
  }

  function take(row: Float32Array): PhoneMark | undefined {
    // The network's first rows speak of frames before the sound.
    if (rows++ < visemeDelay) return undefined;
    recent.push(row.slice());
    closed.push(sumOf(row, closing));
    if (closed.length > closedFrames) closed.shift();
    if (recent.length < 2) return undefined;
    if (recent.length > 3) recent.shift();
    return decide();
  }

  return {
    push(likelihoods) {
      const marks: PhoneMark[] = [];
      for (let first = 0; first < likelihoods.length; first += visemeClasses) {
        const mark = take(likelihoods.subarray(first, first + visemeClasses));
        if (mark) marks.push(mark);
      }
      const open = frame > 0 ? cut(frame * hopMs + borderMs) : undefined;
      return open ? [...marks, open] : marks;
    },
    end(durationMs) {
      const mark = cut(durationMs);
      return mark ? [mark] : [];
    },
  };
}

function sumOf(row: Float32Array, classes: readonly number[]): number {
  return classes.reduce((sum, each) => sum + row[each]!, 0);
}
