import type { FloorSettings } from '../floorTypes.ts';

type Settings = Pick<FloorSettings, 'reengage' | 'policy'>;

/** Silence before the persona first speaks up, ms. LiveKit calls a user away after 15 s. */
const first = { patient: 9000, eager: 5000 } as const;

/** Each silence is longer than the one before, by this share of the first: whoever is not answered waits longer, then leaves. */
const growth = 0.6;

/** A learner who writes is slow: reading and typing a sentence takes about twice as long as beginning to say it. */
const written = 2;

const away = 30_000;

/** A persona that has found no words for so long, ms, has none: the silence is the learner's again. */
export const mostOwed = 30_000;

const paceOf = ({ policy }: Settings): number => (policy === 'typed' ? written : 1);

/** Silence before the persona speaks up once more, having done so `times` times, ms. Where it never does, as long as until the learner is away. */
export function silenceBefore(settings: Settings, times: number): number {
  if (settings.reengage === 'off') return awayAfter(settings);
  return first[settings.reengage] * (1 + growth * times) * paceOf(settings);
}

/** All silences before the persona spoke up for the `times`-th time, ms. */
export function quietBefore(settings: Settings, times: number): number {
  let sum = 0;
  for (let time = 0; time < times; time += 1) sum += silenceBefore(settings, time);
  return sum;
}

/** A learner who lets so much silence pass, ms, is away; the persona's words in between do not count. */
export function awayAfter(settings: Settings): number {
  return away * paceOf(settings);
}
