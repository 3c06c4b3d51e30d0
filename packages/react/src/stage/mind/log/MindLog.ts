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

/** What the mind keeps of a talk, as far as its gates look at it; parts of it are missing in traces of older versions. */
export interface KeptLedger {
  /** Facts told and heard. */
  readonly disclosed: readonly string[];
  /** Topics asked about. */
  readonly asked: readonly string[];
  /** Objectives met. */
  readonly met: readonly string[];
  /** By topic, the turn of the learner that asked about it last. */
  readonly askedAt?: Readonly<Record<string, number>> | undefined;
  /** By fact, the turn of the learner it was told in, and whether the next one met it well. */
  readonly told?: Readonly<Record<string, { readonly turn: number; readonly metWell?: boolean | undefined }>> | undefined;
  /** What the persona told last. */
  readonly last?: { readonly disclosed: readonly string[] } | undefined;
}

/** What went on in the persona so far. */
export interface MindLog {
  readonly start: Stance;
  readonly points: readonly StancePoint[];
  readonly turns: readonly MindTurn[];
  /** Objectives in the order in which they were met, and when the persona's answer took note of them. */
  readonly met: readonly { readonly id: string; readonly at: number }[];
  /** What the mind kept and when, the latest last; known only where the mind's own lines are. */
  readonly ledgers: readonly { readonly at: number; readonly ledger: KeptLedger }[];
}
