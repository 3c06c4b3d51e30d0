import { ParleyError } from '../../errors/ParleyError.ts';
import { patienceIn } from '../../floor/endpoint/endpointWait.ts';
import type { FloorSettings, Patience } from '../../floor/floorTypes.ts';

/** A setting of the floor that can be changed after the fact, and what it may be. */
export type FloorParameter =
  | { readonly words: readonly string[]; readonly movesWaits: boolean }
  | { readonly from: number; readonly to: number; readonly movesWaits: boolean };

const level = ['low', 'medium', 'high'] as const;

/** Settings by their name in `floor`. The waits are milliseconds of silence; they and `caution` are parts of `patience`. */
export const floorParameters = {
  patience: { words: level, movesWaits: true },
  minWait: { from: 0, to: 20_000, movesWaits: true },
  maxWait: { from: 0, to: 20_000, movesWaits: true },
  caution: { from: 0, to: 20, movesWaits: true },
  interruptibility: { words: level, movesWaits: false },
  reengage: { words: ['off', 'patient', 'eager'], movesWaits: false },
  protectOpening: { words: ['true', 'false'], movesWaits: false },
} as const satisfies Record<string, FloorParameter>;

export type FloorParameterName = keyof typeof floorParameters;

/** Settings that differ from the recorded ones. `minWait`, `maxWait` and `caution` count from the patience that is set or was recorded. */
export type FloorChange = Partial<Omit<FloorSettings, 'policy'> & Patience>;

/**
 * The settings of a trace with the change. `locale` is the trace's, whose usual gap moves a patience given as a word.
 *
 * @throws ParleyError `invalid-document` when the shortest wait would be longer than the longest
 */
export function withFloorChange(settings: FloorSettings, locale: string, { minWait, maxWait, caution, ...rest }: FloorChange): FloorSettings {
  const changed = { ...settings, ...rest };
  if (minWait === undefined && maxWait === undefined && caution === undefined) return changed;
  const base = patienceIn(changed.patience, locale);
  const patience = { minWait: minWait ?? base.minWait, maxWait: maxWait ?? base.maxWait, caution: caution ?? base.caution };
  if (patience.minWait <= patience.maxWait) return { ...changed, patience };
  throw new ParleyError(`floor.minWait ${patience.minWait} is above floor.maxWait ${patience.maxWait}: the shortest wait cannot be longer than the longest. Set the other one too.`, {
    code: 'invalid-document',
    port: 'floor',
  });
}
