export interface Dice {
  /** 0 to 1. */
  roll(): number;
  between(from: number, to: number): number;
  pick<T>(from: readonly T[]): T;
  chance(share: number): boolean;
}

/** A small seeded generator (mulberry32), so that a counterexample can be played again. */
export function seededDice(seed: number): Dice {
  let state = seed;
  const roll = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  return {
    roll,
    between: (from, to) => from + roll() * (to - from),
    pick: (from) => from[Math.floor(roll() * from.length)]!,
    chance: (share) => roll() < share,
  };
}
