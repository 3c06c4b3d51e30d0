import type { ComparedWait, FloorChange } from '@parley/engine/trace';
import type { CollectedTrace } from './collectFolder.ts';
import { compareFolder, effectOf, type Effect } from './compareFolder.ts';
import type { FloorSweep } from './readFloorChange.ts';

export interface SweptValue extends Effect {
  readonly value: string | number;
  /** Every wait of every trace, in the same order for each value. */
  readonly waits: readonly (ComparedWait & { readonly trace: string })[];
}

export interface SweptFolder {
  readonly setting: string;
  readonly traces: readonly CollectedTrace[];
  readonly values: readonly SweptValue[];
}

/** Judges every wait under each value. `base` is changed for all of them; what is compared with is what was recorded. */
export function sweepFolder(traces: readonly CollectedTrace[], { setting, values }: FloorSweep, base: FloorChange): SweptFolder {
  return {
    setting,
    traces,
    values: values.map(({ value, change }) => {
      const compared = compareFolder(traces, { ...base, ...change });
      const waits = compared.flatMap(({ trace, waits: own }) => own.map((wait) => ({ ...wait, trace })));
      return { value, ...effectOf(waits), waits };
    }),
  };
}
