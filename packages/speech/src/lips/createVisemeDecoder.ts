import type { PhoneMark } from '@parley/engine';
import { visemeClasses, visemeDelay, visemePhones } from './createVisemeNetwork.ts';

/** Milliseconds from one frame to the next, and from the start of the sound to the border before frame 0. */
const hopMs = 10;
const borderMs = 7.5;
/**
 * How much likelier, as a logarithm, a sound must be than the one before it to take its place. Keeps
 * the lips from trembling between two shapes.
 */
const inertia = 0.5;
/**
 * Lips that fail to close are seen at once and lips that close once too often are not, so p b m and f v
 * are taken at lower odds. Fitted on the voices kept for that, never on those of the test.
 */
const favour: Readonly<Record<string, number>> = { m: 1.2, f: 0.8 };
const bias = Float32Array.from(visemePhones, (phone) => favour[phone] ?? 0);
const least = 1e-4;

export interface VisemeDecoder {
  /** Rows of 15 likelihoods in, the sounds that are certain by now out: without gaps, the last one cut where certainty ends. */
  push(rows: Float32Array): PhoneMark[];
  /** The rest; no mark ends behind `durationMs`. */
  end(durationMs: number): PhoneMark[];
}

/** Turns the network's likelihoods into sounds: a mean over three frames, then the likeliest with some inertia. */
export function createVisemeDecoder(): VisemeDecoder {
  /** The last three rows as logarithms, oldest first. */
  const recent: Float32Array[] = [];
  let rows = 0;
  /** Frame that is decided next, and where the marks given out so far end. */
  let frame = 0;
  let current = 0;
  let since = 0;

  function decide(): PhoneMark | undefined {
    let best = current;
    let score = scoreOf(current) + inertia;
    for (let each = 0; each < visemeClasses; each++) {
      const own = scoreOf(each);
      if (own > score) {
        best = each;
        score = own;
      }
    }
    const mark = best === current ? undefined : cut(frame * hopMs + borderMs);
    current = best;
    frame++;
    return mark;
  }

  function scoreOf(each: number): number {
    let sum = 0;
    for (const row of recent) sum += row[each]!;
    return sum / recent.length + bias[each]!;
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
    recent.push(row.map((value) => Math.log(value + least)));
    if (recent.length < 2) return undefined;
    if (recent.length > 3) recent.shift();
    return decide();
  }

  return {
    push(likelihoods) {
      const marks: PhoneMark[] = [];
      for (let at = 0; at < likelihoods.length; at += visemeClasses) {
        const mark = take(likelihoods.subarray(at, at + visemeClasses));
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
