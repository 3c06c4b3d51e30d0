import type { Move, Stance } from '@parley/engine';
import type { GateState } from '../stage/mind/inspector/gatesOf.ts';

/** What the stance meter and the mind inspector say. */
export interface MindMessages {
  readonly label: string;
  readonly moves: Readonly<Record<Move, string>>;
  /** How a turn was brought, by percept code. */
  readonly percepts: Readonly<Record<string, string>>;
  readonly meter: {
    readonly label: (persona: string) => string;
    readonly sides: Readonly<Record<keyof Stance, string>>;
    /** 0 to 1. */
    readonly value: (share: number) => string;
    readonly sentence: (side: string, now: number, start: number) => string;
    readonly hurt: (share: number) => string;
    readonly noHurt: string;
  };
  /** Tracks of a timeline. */
  readonly tracks: {
    readonly stance: string;
    readonly objectives: string;
    readonly met: (objective: string) => string;
  };
  readonly turns: {
    readonly title: string;
    readonly empty: string;
    readonly noWords: string;
    readonly moves: string;
    readonly byModel: string;
    /** −1 to 1. */
    readonly delta: (moved: number) => string;
    readonly withheld: (reason: string) => string;
    readonly tells: (facts: readonly string[]) => string;
    readonly refused: (because: readonly string[]) => string;
    readonly fellBack: (to: string) => string;
  };
  readonly gates: {
    readonly title: string;
    readonly states: Readonly<Record<GateState['state'], string>>;
    readonly missing: (missing: GateState['missing']) => string;
  };
}
