import type { Attitude } from '@parley/engine';
import { seededRandom } from '../../src/animator/random.ts';
import { clusteredP, distance } from './kolmogorov.ts';
import { blinkRate, gazeOf, headSpread, nodRate } from './measures.ts';
import type { Person } from './people.ts';
import type { Moment } from './simulate.ts';

/** Stretches for gaze where no recording is at hand: not cut at all. Seconds. */
const uncut = [60];

/** Gaze of simulated faces beside that of recorded people. */
export interface GazeBeside {
  /** Each face's share of time on the partner. */
  readonly shares: readonly number[];
  readonly saccades: readonly number[];
  readonly on: readonly number[];
  readonly off: readonly number[];
  /** Undefined without recordings. */
  readonly beside?: Readonly<Record<'on' | 'off', Likeness>>;
}

/** How like recorded people's lengths of looks simulated ones are. */
export interface Likeness {
  /** Kolmogorov–Smirnov distance of all simulated lengths from all recorded ones. */
  readonly pooled: number;
  /** How likely so large a distance is if whole persons are exchanged between the two groups. */
  readonly p: number;
  /** The median face's distance from everybody's lengths, and where recorded persons' own distances lie. */
  readonly face: number;
  readonly persons: { readonly median: number; readonly highest: number };
}

/** Looks of several faces in one attitude, and how they compare. A person with fewer than 5 looks says nothing about lengths. */
export function gazeBeside(faces: readonly (readonly Moment[])[], attitude: Attitude, persons: readonly Person[] | undefined): GazeBeside {
  const segments = persons?.flatMap((person) => person.segments) ?? uncut;
  const gazes = faces.map((moments, i) => gazeOf(moments, attitude, segments, seededRandom(i + 99)));
  const all = (kind: 'on' | 'off' | 'saccades') => gazes.flatMap((gaze) => gaze[kind]);
  const like = (kind: 'on' | 'off', people: readonly Person[]): Likeness => {
    const own = people.map((person) => person[kind]).filter((lengths) => lengths.length >= 5);
    const pool = own.flat();
    const distances = (samples: readonly (readonly number[])[]) => samples.map((lengths) => distance(lengths, pool)).sort((a, b) => a - b);
    const ofPersons = distances(own);
    const ofFaces = distances(gazes.map((gaze) => gaze[kind]));
    return {
      pooled: distance(all(kind), pool),
      p: clusteredP(own, gazes.map((gaze) => gaze[kind]), seededRandom(7)),
      face: ofFaces[Math.floor(ofFaces.length / 2)]!,
      persons: { median: ofPersons[Math.floor(ofPersons.length / 2)]!, highest: ofPersons.at(-1)! },
    };
  };
  return {
    shares: gazes.map(({ share }) => share),
    saccades: all('saccades'),
    on: all('on'),
    off: all('off'),
    beside: persons && { on: like('on', persons), off: like('off', persons) },
  };
}

/** Blinks and nods a minute, and head motion, of the mean face in one attitude. */
export function bodyOf(faces: readonly (readonly Moment[])[], attitude: Attitude) {
  const mean = (of: (moments: readonly Moment[]) => number) => faces.reduce((sum, moments) => sum + of(moments), 0) / faces.length;
  const head = (axis: 'yaw' | 'pitch' | 'roll') => mean((moments) => headSpread(moments, attitude)[axis]);
  return { blinks: mean((moments) => blinkRate(moments, attitude)), nods: mean((moments) => nodRate(moments, attitude)), head: { yaw: head('yaw'), pitch: head('pitch'), roll: head('roll') } };
}
