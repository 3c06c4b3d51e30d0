import type { Move } from '../moves.ts';
import type { Stance } from './Stance.ts';

/** What the conversation has left inside the persona: where it stands, and what still hurts. */
export interface Inner {
  readonly stance: Stance;
  /** What is left of the breaches so far, 0 (none, or repaired) to 1. While it lasts trust is won slowly. */
  readonly hurt: number;
  /** How often each kindness was shown before: the third apology says less than the first. */
  readonly worn: Readonly<Partial<Record<Move, number>>>;
}

/** A persona that nothing has happened to yet. */
export function unhurt(stance: Stance): Inner {
  return { stance, hurt: 0, worn: {} };
}
