import type { FloorSettings } from '@parley/engine';
import {
  compareWaits, meanOf, summarizeWaits, withFloorChange, type ComparedWait, type FloorChange, type WaitChange, type WaitSummary,
} from '@parley/engine/trace';
import type { CollectedTrace } from './collectFolder.ts';

/** What a change of settings does to many waits. */
export interface Effect {
  /** With the recorded settings, asked in the same way. */
  readonly before: WaitSummary;
  readonly after: WaitSummary;
  /** Pauses that would now be cut, and that no longer would. */
  readonly cuts: number;
  readonly spares: number;
  /** Ends known earlier, and how much in the mean, ms. */
  readonly earlier: number;
  readonly earlierByMs: number | undefined;
  readonly later: number;
  readonly laterByMs: number | undefined;
}

export interface ComparedTrace extends Effect {
  readonly trace: string;
  readonly session: string;
  readonly scenario: string;
  /** What the floor was set to when it was recorded. */
  readonly settings: FloorSettings;
  readonly otherVersion: boolean;
  readonly lacking: readonly string[];
  readonly unknown: number;
  readonly waits: readonly ComparedWait[];
}

/** Judges every wait of each trace under the recorded settings and under the change. @throws ParleyError as `withFloorChange` */
export function compareFolder(traces: readonly CollectedTrace[], change: FloorChange): ComparedTrace[] {
  return traces.map(({ name: trace, session, scenario, otherVersion, lacking, unknown, waits, settings, locale }) => {
    const compared = compareWaits(waits, settings, withFloorChange(settings, locale, change));
    return { trace, session, scenario, settings, otherVersion, lacking, unknown, ...effectOf(compared), waits: compared };
  });
}

export function effectOf(waits: readonly ComparedWait[]): Effect {
  const of = (change: WaitChange): readonly ComparedWait[] => waits.filter((wait) => wait.change === change);
  const [earlier, later] = [of('earlier'), of('later')];
  return {
    before: summarizeWaits(waits.map(({ before, pauseMs }) => ({ ...before, pauseMs }))),
    after: summarizeWaits(waits.map(({ after, pauseMs }) => ({ ...after, pauseMs }))),
    cuts: of('cuts').length,
    spares: of('spares').length,
    earlier: earlier.length,
    earlierByMs: meanOf(earlier.map(({ byMs }) => -byMs)),
    later: later.length,
    laterByMs: meanOf(later.map(({ byMs }) => byMs)),
  };
}
