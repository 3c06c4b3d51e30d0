/** The level of the room without the voice. */
export interface NoiseFloor {
  /**
   * Takes the level of the next stretch and gives the floor, both in dB full scale. It may rise by
   * `riseDbPerSecond` at most: a few where nobody speaks, so that a fan that starts is learnt; next
   * to nothing in speech, so that a long sentence is not.
   */
  update(levelDb: number, ms: number, riseDbPerSecond: number): number;
}

/** A first guess for a quiet room, before anything was heard. */
const firstGuessDb = -65;
const lowestDb = -90;
const highestDb = -25;

/** Follows the level down within a tenth of a second, and up slowly. */
export function createNoiseFloor(): NoiseFloor {
  let floor = firstGuessDb;
  return {
    update(level, ms, riseDbPerSecond) {
      const fallen = floor + (level - floor) * Math.min(1, ms / 100);
      const moved = level < floor ? fallen : Math.min(level, floor + (riseDbPerSecond * ms) / 1000);
      floor = Math.min(highestDb, Math.max(lowestDb, moved));
      return floor;
    },
  };
}
