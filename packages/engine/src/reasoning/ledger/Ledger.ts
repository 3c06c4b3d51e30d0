import type { Move } from '../moves.ts';

/** When a fact was told, and how that was met. */
export interface ToldStep {
  /** Turns of the learner until then. */
  readonly turn: number;
  /** The learner's next turn met it well; undefined until there was one. */
  readonly metWell?: boolean | undefined;
}

/** What was done and told in a conversation so far, as far as it was heard: plain JSON. */
export interface Ledger {
  readonly version: 1;
  /** How often each beat of a script was played. */
  readonly played: Readonly<Record<string, number>>;
  /** Facts told and heard. */
  readonly disclosed: readonly string[];
  /** Topics the learner has asked about. */
  readonly asked: readonly string[];
  /** Topics the learner has mentioned. */
  readonly said?: readonly string[] | undefined;
  /** By topic, the turn of the learner that asked about it last. */
  readonly askedAt?: Readonly<Record<string, number>> | undefined;
  /** By fact. */
  readonly told?: Readonly<Record<string, ToldStep>> | undefined;
  /** Objectives met. */
  readonly met: readonly string[];
  readonly moves: Readonly<Partial<Record<Move, number>>>;
  /** Turns in a row that came by silence. */
  readonly silences: number;
  readonly interruptions: number;
  /** Turns in a row that the persona let stand. */
  readonly withheld: number;
  /** The turn this came with, to tell afterwards whether it was heard. */
  readonly last?: { readonly text: string; readonly beats: readonly string[]; readonly disclosed: readonly string[] } | undefined;
  /** The ending that was reached. */
  readonly ended?: string | undefined;
}

export const emptyLedger: Ledger = {
  version: 1,
  played: {},
  disclosed: [],
  asked: [],
  met: [],
  moves: {},
  silences: 0,
  interruptions: 0,
  withheld: 0,
};

/** What an earlier turn left, or an empty ledger for anything else. */
export function readLedger(value: unknown): Ledger {
  const known = typeof value === 'object' && value !== null && 'version' in value && value.version === 1;
  return known ? { ...emptyLedger, ...(value as Ledger) } : emptyLedger;
}
