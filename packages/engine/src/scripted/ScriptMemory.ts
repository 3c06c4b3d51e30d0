import type { Move } from '../reasoning/moves.ts';

/** What the script carries from one delivered turn to the next: plain JSON. */
export interface ScriptMemory {
  readonly version: 1;
  /** Turns the persona was given so far; part of what the random choice is drawn from. */
  readonly given: number;
  /** How often each beat was played. */
  readonly played: Readonly<Record<string, number>>;
  /** Wordings used up, by beat and index. */
  readonly used: Readonly<Record<string, readonly number[]>>;
  /** Facts told and heard. */
  readonly disclosed: readonly string[];
  /** Topics the learner has asked about. */
  readonly asked: readonly string[];
  /** Objectives met. */
  readonly met: readonly string[];
  readonly moves: Readonly<Partial<Record<Move, number>>>;
  /** Turns in a row that came by silence. */
  readonly silences: number;
  readonly interruptions: number;
  /** Phrases of the learner that were taken up, so that none is taken up twice. */
  readonly echoed: readonly string[];
  /** The turn this memory came with, to tell afterwards whether it was heard. */
  readonly last?: { readonly beats: readonly string[]; readonly text: string; readonly disclosed: readonly string[] };
  /** The ending that was reached. */
  readonly ended?: string;
}

export const emptyMemory: ScriptMemory = {
  version: 1,
  given: 0,
  played: {},
  used: {},
  disclosed: [],
  asked: [],
  met: [],
  moves: {},
  silences: 0,
  interruptions: 0,
  echoed: [],
};

/** What an earlier turn returned, or an empty memory for anything else. */
export function readMemory(memory: unknown): ScriptMemory {
  const known = typeof memory === 'object' && memory !== null && 'version' in memory && memory.version === 1;
  return known ? { ...emptyMemory, ...(memory as ScriptMemory) } : emptyMemory;
}
