import type { PhoneMark } from '@parley/engine';
import { visemeClasses, visemeDelay, visemePhones } from './createVisemeNetwork.ts';

/** Milliseconds from one frame to the next, and from the start of the sound to the border before frame 0. */
const hopMs = 10;
const borderMs = 7.5;
const least = 1e-4;

/** How one kind of contact of the lips is found. */
export interface LipContact {
  /** Logarithm of the odds it is given: lips that fail to close are seen at once, lips that close once too often are not. */
  readonly favour: number;
  /** A peak of its likelihood is a short contact if it is at least this share of the likeliest sound's. */
  readonly peak: number;
}

export interface VisemeDecoding {
  /**
   * How much likelier, as a logarithm, a sound must be than the one before it to take its place. Keeps
   * the lips from trembling between two shapes.
   */
  readonly inertia: number;
  /** p b m. */
  readonly m: LipContact;
  /** f v. */
  readonly f: LipContact;
}

/** Set on figures of voices that the network they were set with had not heard, and that are not those of the test. */
const usualDecoding: VisemeDecoding = { inertia: 0.3, m: { favour: 0, peak: 0.03 }, f: { favour: 0, peak: 0.3 } };
/** Frames a contact found by its peak lasts, and how many must lie between two of them. */
const contactFrames = 3;
const apartFrames = 9;
/** Below this likelihood of any consonant there is a vowel, and no peak bites it off. */
const consonantFrom = 0.6;

const at = (phone: (typeof visemePhones)[number]) => visemePhones.indexOf(phone);
const consonants = (['m', 'f', 'th', 'd', 'k', 'n'] as const).map(at);

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
  bias[at('f')] = f.favour;
  const contacts = [
    { each: at('m'), peak: m.peak },
    { each: at('f'), peak: f.peak },
  ];
  /** The last three rows, oldest first: the middle one is decided on. */
  const recent: Float32Array[] = [];
  const mean = new Float32Array(visemeClasses);
  let rows = 0;
  /** Frame that is decided next, and where the marks given out so far end. */
  let frame = 0;
  let current = 0;
  let since = 0;
  /** Until which frame a contact is held, and the last frame that had one. */
  let heldTo = 0;
  let touched = -Infinity;

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

  /** A contact whose likelihood peaks in this frame. */
  function peaking(): number | undefined {
    if (recent.length < 3 || frame - touched < apartFrames) return undefined;
    const [before, now, after] = recent as [Float32Array, Float32Array, Float32Array];
    let consonant = 0;
    for (const each of consonants) consonant += now[each]!;
    if (consonant < consonantFrom) return undefined;
    const most = Math.max(...now);
    return contacts.find(({ each, peak }) => now[each]! > peak * most && now[each]! >= before[each]! && now[each]! >= after[each]!)?.each;
  }

  function decide(): PhoneMark | undefined {
    mean.fill(0);
    for (const row of recent) row.forEach((value, each) => (mean[each]! += value / recent.length));
    let next = frame < heldTo ? current : likeliest();
    if (next !== at('m') && next !== at('f')) {
      const contact = peaking();
      if (contact !== undefined) {
        next = contact;
        heldTo = frame + contactFrames;
      }
    }
    if (next === at('m') || next === at('f')) touched = frame;
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
