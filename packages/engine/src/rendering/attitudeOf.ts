import type { Attitude } from './Cue.ts';

/** What the persona is seen to be doing, out of the state of the rendering machine: hearing out a held overlap looks like attending. */
export function attitudeOf({ value }: { readonly value: unknown }): Attitude {
  return value === 'hearingOut' ? 'attending' : (value as Attitude);
}
