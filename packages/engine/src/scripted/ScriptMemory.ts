/** What the script carries from one delivered turn to the next, beside the ledger: plain JSON. */
export interface ScriptMemory {
  readonly version: 2;
  /** Turns the persona was given so far; part of what the random choice is drawn from. */
  readonly given: number;
  /** Wordings used up, by beat and index; one that was cut off stays used, so a second try comes in other words. */
  readonly used: Readonly<Record<string, readonly number[]>>;
  /** Phrases of the learner that were taken up, so that none is taken up twice. */
  readonly echoed: readonly string[];
  /** The turn, by `given`, that last took one up of its own accord; undefined before any. */
  readonly echoedAt?: number | undefined;
}

export const emptyMemory: ScriptMemory = { version: 2, given: 0, used: {}, echoed: [] };

/** What an earlier turn returned, or an empty memory for anything else. */
export function readMemory(memory: unknown): ScriptMemory {
  const known = typeof memory === 'object' && memory !== null && 'version' in memory && memory.version === 2;
  return known ? { ...emptyMemory, ...(memory as ScriptMemory) } : emptyMemory;
}
