import type { FloorWatch } from './watchFloor.ts';
import type { LearnerTurn } from './LearnerTurn.ts';

export interface Learner {
  /** Looks at the floor and speaks when the moment of the next turn has come. */
  look(floor: FloorWatch, now: number): void;
  /** Everything was said. */
  done(now: number): boolean;
  /** The turn that is being waited for. */
  readonly next: LearnerTurn | undefined;
  /** Since when, session ms. */
  readonly waitingSince: number;
}

/** Says a turn; returns when its sound ends, session ms. */
export type Say = (turn: LearnerTurn, at: number) => number;

/** Says the turns one after the other, each at its own moment. */
export function createLearner(turns: readonly LearnerTurn[], say: Say): Learner {
  let index = 0;
  let speaksUntil = 0;
  const hasCome = ({ when }: LearnerTurn, floor: FloorWatch, now: number): boolean => {
    if ('at' in when) return now >= when.at;
    if (now < speaksUntil) return false;
    return 'floorOpenFor' in when ? floor.openFor > 0 && floor.openFor >= when.floorOpenFor : floor.personaFor > 0 && floor.personaFor >= when.personaSpeaking;
  };
  return {
    look(floor, now) {
      const turn = turns[index];
      if (!turn || !hasCome(turn, floor, now)) return;
      index += 1;
      speaksUntil = Math.max(speaksUntil, say(turn, now));
    },
    done: (now) => index >= turns.length && now >= speaksUntil,
    get next() {
      return turns[index];
    },
    get waitingSince() {
      return speaksUntil;
    },
  };
}
