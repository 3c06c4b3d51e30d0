import type { FloorSettings, WaitReason } from '../../floor/floorTypes.ts';
import { quantile } from '../quantile.ts';
import { decideWait } from './decideWait.ts';
import type { RecordedWait } from './RecordedWait.ts';

/** What became of one wait under one setting: silence after which the floor decided, ms; undefined where it held. */
export interface WaitResult {
  readonly afterMs: number | undefined;
  /** Why it waited as long, as the floor said when it decided. */
  readonly reason: WaitReason | undefined;
}

/** `cuts`: would now cut the learner; `spares`: no longer does; `earlier`, `later`: the same end, known then. */
export type WaitChange = 'same' | 'cuts' | 'spares' | 'earlier' | 'later';

/** One wait under two settings. */
export interface ComparedWait {
  readonly seq: number;
  /** When the learner's voice ended, session ms. */
  readonly at: number;
  readonly text: string;
  /** Silence until the learner went on, ms; undefined at the end of a turn. */
  readonly pauseMs: number | undefined;
  /** Silence after which the floor decided in the recording, ms; undefined where it held. */
  readonly recordedMs: number | undefined;
  readonly before: WaitResult;
  readonly after: WaitResult;
  readonly change: WaitChange;
  /** At the end of a turn: how much later the floor decides, ms; negative where earlier. In a pause that would be cut: how long before the learner went on. */
  readonly byMs: number;
}

/** A difference below this is that of a timer, ms. */
const noticeable = 10;

/** What the floor does with a wait under these settings; it is never asked of one whose outcome is unknown. */
export function resultOf({ endedAt, outcome, knowledge }: RecordedWait, settings: FloorSettings): WaitResult {
  const until = outcome.kind === 'wentOn' ? outcome.heardAt : undefined;
  const decided = decideWait(knowledge, settings, until);
  return { afterMs: decided && Math.round(decided.at - endedAt), reason: decided?.reason };
}

/** Judges each wait by itself under both settings. Waits of which it is unknown what the learner did are left out. */
export function compareWaits(waits: readonly RecordedWait[], before: FloorSettings, after: FloorSettings): ComparedWait[] {
  return waits.flatMap((wait) => {
    const { seq, endedAt, text, outcome, decidedAt } = wait;
    if (outcome.kind === 'unknown') return [];
    const results = { before: resultOf(wait, before), after: resultOf(wait, after) };
    const pauseMs = outcome.kind === 'wentOn' ? Math.round(outcome.at - endedAt) : undefined;
    const recordedMs = decidedAt === undefined ? undefined : Math.round(decidedAt - endedAt);
    return [{ seq, at: endedAt, text, pauseMs, recordedMs, ...results, ...changeOf(results.before, results.after, pauseMs) }];
  });
}

function changeOf(before: WaitResult, after: WaitResult, pauseMs: number | undefined): Pick<ComparedWait, 'change' | 'byMs'> {
  if (pauseMs !== undefined) {
    if ((before.afterMs === undefined) === (after.afterMs === undefined)) return { change: 'same', byMs: 0 };
    const cutAfter = after.afterMs ?? before.afterMs ?? pauseMs;
    return { change: after.afterMs === undefined ? 'spares' : 'cuts', byMs: pauseMs - cutAfter };
  }
  const byMs = (after.afterMs ?? 0) - (before.afterMs ?? 0);
  if (Math.abs(byMs) < noticeable) return { change: 'same', byMs: 0 };
  return { change: byMs < 0 ? 'earlier' : 'later', byMs };
}

/** How a floor waits, over many waits. */
export interface WaitSummary {
  /** Silences after which the learner went on. */
  readonly pauses: number;
  /** Those in which the floor took the turn for over. */
  readonly cutOffs: number;
  /** Ends of turns. */
  readonly ends: number;
  /** Silence until the floor took an end for an end, ms; undefined without ends. */
  readonly waitMean: number | undefined;
  readonly waitMedian: number | undefined;
  readonly waitP95: number | undefined;
}

/** `pauseMs` as in `ComparedWait`. */
export function summarizeWaits(results: readonly (WaitResult & { readonly pauseMs: number | undefined })[]): WaitSummary {
  const pauses = results.filter(({ pauseMs }) => pauseMs !== undefined);
  const waits = results.flatMap(({ pauseMs, afterMs }) => (pauseMs === undefined && afterMs !== undefined ? [afterMs] : []));
  return {
    pauses: pauses.length,
    cutOffs: pauses.filter(({ afterMs }) => afterMs !== undefined).length,
    ends: results.length - pauses.length,
    waitMean: meanOf(waits),
    waitMedian: quantile(waits, 0.5),
    waitP95: quantile(waits, 0.95),
  };
}

/** Whole ms; undefined of nothing. */
export function meanOf(values: readonly number[]): number | undefined {
  return values.length === 0 ? undefined : Math.round(values.reduce((sum, value) => sum + value, 0) / values.length);
}
