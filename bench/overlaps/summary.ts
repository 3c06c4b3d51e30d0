import { intervalOf, quantile, resamplings, type Interval } from '../floor/statistics.ts';
import { overlapKinds, type OverlapKind } from './OverlapRow.ts';
import type { OverlapResult } from './runOverlaps.ts';
import { durationRules, type Scored } from './scoreEvent.ts';

/** An interruption counts when it was given way to so soon after its onset, ms. */
export const inTime = 500;

/** A share of the events of one kind, with where 95 % of resampled texts put it. */
export interface Share extends Interval {
  readonly share: number;
}

export interface KindFigures {
  readonly kind: OverlapKind;
  readonly events: number;
  readonly groups: number;
  /** The persona paused or yielded within `inTime`. */
  readonly stoppedInTime: Share;
  /** It gave up its turn within `inTime`, or at any time. */
  readonly takenInTime: Share;
  readonly taken: Share;
  /** It paused at all, whatever came of it. */
  readonly held: Share;
  readonly ducked: Share;
  readonly byDuration: readonly { readonly ms: number; readonly inTime: Share; readonly ever: Share }[];
  /** ms, middle and 95th percentile. */
  readonly noticed: readonly [number, number];
  readonly stopped: readonly [number, number];
  readonly silent: readonly [number, number];
  readonly duckMs: readonly [number, number];
  readonly resumeMs: readonly [number, number];
  /** From the end of the event to the decision that it was nothing. */
  readonly clearedMs: readonly [number, number];
}

const soon = (at: number | undefined): boolean => at !== undefined && at <= inTime;

export function figuresOf({ scored }: OverlapResult, times: number): KindFigures[] {
  return overlapKinds.flatMap((kind) => {
    const own = scored.filter((event) => event.kind === kind);
    return own.length === 0 ? [] : [kindFigures(kind, own, times)];
  });
}

function kindFigures(kind: OverlapKind, own: readonly Scored[], times: number): KindFigures {
  const share = shareOf(own, times);
  const spread = (pick: (event: Scored) => number | undefined): [number, number] => {
    const values = own.flatMap((event) => pick(event) ?? []);
    return [Math.round(quantile(values, 0.5)), Math.round(quantile(values, 0.95))];
  };
  const stopped = ({ held, taken }: Scored): number | undefined => (held === undefined ? taken : Math.min(held, taken ?? Infinity));
  return {
    kind,
    events: own.length,
    groups: new Set(own.map(({ group }) => group)).size,
    stoppedInTime: share((event) => soon(stopped(event))),
    takenInTime: share(({ taken }) => soon(taken)),
    taken: share(({ taken }) => taken !== undefined),
    held: share(({ held }) => held !== undefined),
    ducked: share(({ ducked }) => ducked !== undefined),
    byDuration: durationRules.map((ms) => ({
      ms,
      inTime: share(({ byDuration }) => soon(byDuration[ms])),
      ever: share(({ byDuration }) => byDuration[ms] !== undefined),
    })),
    noticed: spread(({ noticed }) => noticed),
    stopped: spread(stopped),
    silent: spread(({ silent }) => silent),
    duckMs: spread(({ duckMs }) => duckMs),
    resumeMs: spread(({ resumeMs }) => resumeMs),
    clearedMs: spread(({ resumed, taken, lastsMs }) => (taken === undefined && resumed !== undefined ? resumed - lastsMs : undefined)),
  };
}

/** A share over events, resampled by text. */
function shareOf(own: readonly Scored[], times: number): (is: (event: Scored) => boolean) => Share {
  const groups = [...groupedBy(own, ({ group }) => group).values()];
  const draws = resamplings(groups.length, times);
  return (is) => {
    const hits = groups.map((group) => group.filter(is).length);
    const of = (drawn?: Uint16Array): number => {
      let [hit, all] = [0, 0];
      for (const [index, group] of groups.entries()) {
        const often = drawn?.[index] ?? (drawn ? 0 : 1);
        hit += often * hits[index]!;
        all += often * group.length;
      }
      return hit / all;
    };
    return { share: of(), ...intervalOf(draws.map(of)) };
  };
}

function groupedBy(events: readonly Scored[], keyOf: (event: Scored) => string): Map<string, Scored[]> {
  const groups = new Map<string, Scored[]>();
  for (const event of events) groups.set(keyOf(event), [...(groups.get(keyOf(event)) ?? []), event]);
  return groups;
}

/** Shares by one of the rows' labels: how many stopped in time and how many lost the turn. */
export function breakdown({ scored }: OverlapResult, label: string): { kind: OverlapKind; value: string; events: number; stoppedInTime: number; taken: number; held: number }[] {
  return overlapKinds.flatMap((kind) => {
    const own = scored.filter((event) => event.kind === kind && String(event.labels[label] ?? '') !== '');
    return [...groupedBy(own, ({ labels }) => String(labels[label]))].map(([value, events]) => ({
      kind,
      value,
      events: events.length,
      stoppedInTime: mean(events, ({ held, taken }) => soon(held) || soon(taken)),
      taken: mean(events, ({ taken }) => taken !== undefined),
      held: mean(events, ({ held }) => held !== undefined),
    }));
  });
}

const mean = (events: readonly Scored[], is: (event: Scored) => boolean): number => Math.round((1000 * events.filter(is).length) / events.length) / 1000;

const percent = ({ share, low, high }: Share): string => `${(share * 100).toFixed(1)}${Number.isNaN(low) ? '' : ` [${(low * 100).toFixed(0)} ${(high * 100).toFixed(0)}]`}`;
const pair = ([middle, late]: readonly [number, number]): string => (Number.isNaN(middle) ? '–' : `${middle} / ${late}`);

/** Columns of the tables, for people and for the page. */
export const columns: readonly (readonly [string, (figures: KindFigures) => string])[] = [
  ['kind', ({ kind }) => kind],
  ['n (texts)', ({ events, groups }) => `${events} (${groups})`],
  [`stopped ≤${inTime} ms, %`, ({ stoppedInTime }) => percent(stoppedInTime)],
  ['lost the turn, %', ({ taken }) => percent(taken)],
  [`…≤${inTime} ms`, ({ takenInTime }) => percent(takenInTime)],
  ['paused, %', ({ held }) => percent(held)],
  ['ducked, %', ({ ducked }) => percent(ducked)],
  ...durationRules.map((ms, index) => [`rule ${ms} ms: ≤${inTime} / ever`, ({ byDuration }: KindFigures) => `${percent(byDuration[index]!.inTime)} / ${percent(byDuration[index]!.ever)}`] as const),
  ['noticed', ({ noticed }) => pair(noticed)],
  ['told to stop', ({ stopped }) => pair(stopped)],
  ['silent', ({ silent }) => pair(silent)],
  ['ducks in', ({ duckMs }) => pair(duckMs)],
  ['false alarm after its end', ({ clearedMs }) => pair(clearedMs)],
  ['full level in', ({ resumeMs }) => pair(resumeMs)],
];

export function tableOf(result: OverlapResult, times: number): string {
  const cells = [columns.map(([name]) => name), ...figuresOf(result, times).map((figures) => columns.map(([, of]) => of(figures)))];
  // One line a column: the table is wider than any terminal.
  return columns.map((_, column) => cells.map((row, index) => row[column]!.padEnd(index === 0 ? 28 : 34)).join('').trimEnd()).join('\n');
}

export function summaryOf(result: OverlapResult, times: number, options: { readonly wordLagMs: number | undefined; readonly interruptibility: string }) {
  return {
    bench: 'overlaps',
    set: { sha256: result.set.sha256, rows: result.set.rows.length },
    wordLagMs: options.wordLagMs ?? null,
    interruptibility: options.interruptibility,
    kinds: figuresOf(result, times),
    by: Object.fromEntries(['sound', 'voice', 'echo', 'language'].map((label) => [label, breakdown(result, label)])),
  };
}
