import type { PhoneMark } from '@parley/engine';
import { visemeClasses, visemeDelay, visemePhones, visemeRow } from './createVisemeNetwork.ts';

/** Milliseconds from one frame to the next, and from the start of the sound to the border before frame 0. */
const hopMs = 10;
const borderMs = 7.5;
/** Keeps the logarithm of nothing finite. */
const tiny = 1e-4;

/** How one kind of contact of the lips is found, by its own likelihood, 0 to 1. */
export interface LipContact {
  /** The sound is not believed where its contact is less likely than this. */
  readonly least: number;
  /** A frame that reaches this is a short contact, whatever sound is likeliest. */
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

/**
 * Set on the `dev` part of the corpus, whose voices the network was not trained on: the highest `m.peak`
 * in steps of 0.05 at which p b m are shut in 97.5 % for each of its synthesizers' voices.
 */
const usualDecoding: VisemeDecoding = { inertia: 0.3, m: { least: 0.2, peak: 0.25 }, f: { least: 0.1, peak: 0.4 } };
/** Frames a contact found by itself lasts, and how many must lie between two of a kind. */
const contactFrames = 3;
const apartFrames = 9;

const at = (phone: (typeof visemePhones)[number]) => visemePhones.indexOf(phone);

export interface VisemeDecoder {
  /** Rows of 17 likelihoods in, the sounds that are certain by now out: without gaps, the last one cut where certainty ends. */
  push(rows: Float32Array): PhoneMark[];
  /** The rest; no mark ends behind `durationMs`. */
  end(durationMs: number): PhoneMark[];
}

/**
 * Turns the network's likelihoods into sounds: the likeliest of a mean over three frames, with some
 * inertia, and the contacts of the lips also where only they are likely. Adds a frame of delay.
 */
export function createVisemeDecoder({ inertia, m, f }: VisemeDecoding = usualDecoding): VisemeDecoder {
  const contacts = [
    { each: at('m'), value: visemeClasses, ...m },
    { each: at('f'), value: visemeClasses + 1, ...f },
  ];
  /** The last three rows, oldest first: the middle one is decided on. */
  const recent: Float32Array[] = [];
  const mean = new Float32Array(visemeClasses);
  let rows = 0;
  /** Frame that is decided next, and where the marks given out so far end. */
  let frame = 0;
  let current = 0;
  let since = 0;
  /** Until which frame a contact is held, and the last frame that had each. */
  let heldTo = 0;
  const touched = new Map<number, number>();

  function likeliest(): number {
    const doubted = contacts.filter(({ value, least: enough }) => Math.max(...recent.map((row) => row[value]!)) < enough).map(({ each }) => each);
    let best = current;
    let score = doubted.includes(current) ? -Infinity : Math.log(mean[current]! + tiny) + inertia;
    for (let each = 0; each < visemeClasses; each++) {
      const own = doubted.includes(each) ? -Infinity : Math.log(mean[each]! + tiny);
      if (own > score) {
        best = each;
        score = own;
      }
    }
    return best;
  }

  /** A contact that has become likely enough. Shut lips take the place of lip and teeth: they are missed sooner. */
  function contact(next: number): number | undefined {
    const now = recent.at(recent.length < 3 ? 0 : 1)!;
    return contacts.find(({ each, value, peak }) => {
      const open = next !== at('m') && next !== each;
      return open && now[value]! >= peak && frame - (touched.get(each) ?? -Infinity) >= apartFrames;
    })?.each;
  }

  function decide(): PhoneMark | undefined {
    mean.fill(0);
    for (const row of recent) for (let each = 0; each < visemeClasses; each++) mean[each]! += row[each]! / recent.length;
    let next = frame < heldTo ? current : likeliest();
    const found = contact(next);
    if (found !== undefined) {
      next = found;
      heldTo = frame + contactFrames;
    }
    touched.set(next, frame);
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
      for (let first = 0; first < likelihoods.length; first += visemeRow) {
        const mark = take(likelihoods.subarray(first, first + visemeRow));
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
