import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { episodesOf, longestGap, type GazeShares, type Look } from './episodes.ts';

const data = process.env['PARLEY_DATA'] ?? resolve(import.meta.dirname, '../../../../../shared/data');
const file = resolve(data, 'render/gaze-videocall/fixations.json.gz');

/** Start sample, samples, duration ms, pause ms, x px, y px. */
type Fixation = readonly [number, number, number, number, number, number];
type State = 'SPEAK' | 'LISTEN';

interface Recording {
  readonly screen: { readonly px: readonly [number, number]; readonly cm: readonly [number, number]; readonly distance_cm: number };
  readonly participants: readonly Readonly<Record<State | 'DIALOGUE', readonly (readonly Fixation[])[]>>[];
}

/** What one person's eyes did in a recorded video call. */
export interface Person extends GazeShares {
  /** Seconds of each stretch of talk that was recorded. */
  readonly segments: readonly number[];
  /** Degrees between one fixation and the next. */
  readonly saccades: readonly number[];
}

/** Seconds of a sample of the tracker. */
const sample = 0.011104;
/** Degrees about where somebody mostly looks while listening that count as looking at the other. */
const partner = 5;

/**
 * Nineteen people in remote video talks, by what they were doing; undefined where the recordings are not at hand.
 * Source: psyberlab eye-gaze-during-conversation (Dembinsky and others, ETRA 2024), Apache-2.0. A look lasts until the
 * next fixation, so that what lies between two looks at one place belongs to it.
 */
export function people(): Readonly<Record<State, readonly Person[]>> | undefined {
  if (!existsSync(file)) return undefined;
  const { screen, participants } = JSON.parse(gunzipSync(readFileSync(file)).toString()) as Recording;
  const degrees = (px: number, axis: 0 | 1) => (Math.atan2((px / screen.px[axis]) * screen.cm[axis], screen.distance_cm) * 180) / Math.PI;
  const read = (state: State) =>
    participants.flatMap((person) => {
      const listening = person.LISTEN.flat();
      if (person[state].length === 0 || listening.length === 0) return [];
      const home = [median(listening.map((fixation) => fixation[4])), median(listening.map((fixation) => fixation[5]))] as const;
      const apart = (a: readonly [number, number], b: readonly [number, number]) => Math.hypot(degrees(a[0] - b[0], 0), degrees(a[1] - b[1], 1));
      const place = (fixation: Fixation) => [fixation[4], fixation[5]] as const;
      // The recording is cut wherever the tracker lost the eyes; only a longer gap, or another state in between, ends a stretch.
      const looks = person[state].flat().map((fixation, i, all): Look => {
        const from = fixation[0] * sample;
        const own = from + fixation[2] / 1000;
        const next = (all[i + 1]?.[0] ?? Infinity) * sample;
        return { from, to: next - own > longestGap ? own : next, on: apart(place(fixation), home) <= partner };
      });
      const segments: Look[][] = [];
      for (const look of looks) {
        const last = segments.at(-1);
        if (last && look.from - last.at(-1)!.to < 0.001) last.push(look);
        else segments.push([look]);
      }
      return [{
        ...episodesOf(segments),
        segments: segments.map((looks) => looks.at(-1)!.to - looks[0]!.from),
        saccades: person[state].flatMap((fixations) => fixations.slice(1).map((fixation, i) => apart(place(fixation), place(fixations[i]!)))),
      }];
    });
  return { SPEAK: read('SPEAK'), LISTEN: read('LISTEN') };
}

/** The middle value of a sample; 0 of none. */
export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
