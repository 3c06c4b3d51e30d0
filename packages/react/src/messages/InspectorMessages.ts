import type { WaitReason } from '@parley/engine';
import type { FloorCause, FloorEntryKind, FloorPlace } from '../stage/floor-inspector/log/FloorLog.ts';
import type { ChildName } from '../stage/floor-inspector/chart/chartLayout.ts';

type OfPersona = (persona: string) => string;

/** What the floor inspector says. */
export interface InspectorMessages {
  readonly label: string;
  /** What is so now, one sentence. */
  readonly now: Readonly<Record<FloorPlace | 'suspended', OfPersona>>;
  readonly waits: (upTo: string, why: string) => string;
  readonly why: Readonly<Record<WaitReason, string>>;
  /** The reason in a word or two, beside a band. */
  readonly reason: Readonly<Record<WaitReason, string>>;
  /** Behind the silence so far. */
  readonly soFar: (silence: string) => string;
  readonly outcome: Readonly<Record<'wentOn' | 'ended' | 'ignored', (silence: string) => string>>;
  readonly lastWait: string;
  readonly noWait: string;

  readonly chart: {
    readonly title: string;
    readonly places: Readonly<Record<FloorPlace, string>>;
    readonly learner: string;
    readonly children: Readonly<Record<ChildName, string>>;
    /** States of the parts of the floor, as their machines name them. */
    readonly states: Readonly<Record<string, string>>;
    readonly resting: string;
    readonly lastMove: (from: string, to: string) => string;
    readonly noMove: string;
  };
  readonly curve: {
    readonly title: string;
    readonly label: string;
    /** Ends of the axis. */
    readonly certain: string;
    readonly impossible: string;
    readonly ends: (time: string) => string;
    readonly pause: (from: string, silence: string, why: string, upTo: string, percent: number, outcome: string) => string;
  };
  readonly cues: {
    readonly title: string;
    /** The title while nothing is waited for. */
    readonly last: string;
    readonly names: Readonly<Record<string, string>>;
    readonly against: string;
    readonly towards: string;
    /** By how much a cue multiplies the odds of an end, above 0. */
    readonly odds: (factor: number) => string;
    readonly share: (cue: string, odds: string, isTowards: boolean) => string;
    readonly none: string;
  };
  readonly events: {
    readonly title: string;
    /** `duration` is empty where none is known. */
    readonly what: Readonly<Record<FloorEntryKind, (persona: string, duration: string) => string>>;
    readonly because: Readonly<Record<FloorCause, string>>;
    readonly empty: string;
    readonly newestFirst: string;
    readonly playFrom: string;
  };
  /** `0:12.9` */
  readonly clock: (ms: number) => string;
}
