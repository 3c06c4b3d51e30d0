import type { Move, Stance } from '@parley/engine';

/** One turn of the learner and what it did inside the persona. */
export interface MindTurn {
  readonly seq: number;
  /** Session ms at which the turn was taken as said. */
  readonly at: number;
  readonly text: string;
  readonly moves: readonly Move[];
  readonly by: 'rules' | 'model';
  /** Codes of how it was brought, where that counted. */
  readonly percepts: readonly string[];
  readonly before: Stance;
  readonly after: Stance;
  /** What is left of the last breach, 0 to 1. */
  readonly hurt: number;
  readonly beat: string | undefined;
  /** Facts that the answer tells. */
  readonly discloses: readonly string[];
  readonly withheld: string | undefined;
  /** Sentences held back, by why. */
  readonly refused: readonly string[];
  readonly fellBack: string | undefined;
  readonly answer: string;
}

/** A stance and when it came about. */
export interface StancePoint {
  readonly at: number;
  readonly stance: Stance;
  readonly hurt: number;
}

/** What went on in the persona so far. */
export interface MindLog {
  readonly start: Stance;
  readonly points: readonly StancePoint[];
  readonly turns: readonly MindTurn[];
  /** Objectives in the order in which they were met, and when the persona's answer took note of them. */
  readonly met: readonly { readonly id: string; readonly at: number }[];
  /** Facts told and heard, topics asked about and objectives met; known only where the mind's own lines are. */
  readonly ledger: { readonly disclosed: readonly string[]; readonly asked: readonly string[]; readonly met: readonly string[] } | undefined;
}
