/** A level at a session time, dB full scale. */
export interface LevelAt {
  readonly at: number;
  readonly db: number;
}

/** Sound takes this long from loudspeaker to microphone and back into samples, ms, at the most. */
const longestDelay = 240;
const delayStep = 20;

/** Fewer frames than this tell nothing. */
const fewestFrames = 8;

/**
 * How much the microphone's level follows the persona's, 0 to 1: the best correlation over the
 * delays an echo can have. A learner's own voice does not keep time with the persona's.
 */
export function echoLikeness(heard: readonly LevelAt[], played: readonly LevelAt[]): number {
  if (heard.length < fewestFrames) return 0;
  let best = 0;
  for (let delay = 0; delay <= longestDelay; delay += delayStep) {
    const pairs = heard.flatMap(({ at, db }) => {
      const source = nearest(played, at - delay);
      return source === undefined ? [] : [[db, source] as const];
    });
    if (pairs.length >= fewestFrames) best = Math.max(best, correlation(pairs));
  }
  return best;
}

function nearest(levels: readonly LevelAt[], at: number): number | undefined {
  let found: LevelAt | undefined;
  for (const level of levels) if (!found || Math.abs(level.at - at) < Math.abs(found.at - at)) found = level;
  return found && Math.abs(found.at - at) <= 25 ? found.db : undefined;
}

function correlation(pairs: readonly (readonly [number, number])[]): number {
  const count = pairs.length;
  const meanA = pairs.reduce((sum, [a]) => sum + a, 0) / count;
  const meanB = pairs.reduce((sum, [, b]) => sum + b, 0) / count;
  let product = 0;
  let squaresA = 0;
  let squaresB = 0;
  for (const [a, b] of pairs) {
    product += (a - meanA) * (b - meanB);
    squaresA += (a - meanA) ** 2;
    squaresB += (b - meanB) ** 2;
  }
  const scale = Math.sqrt(squaresA * squaresB);
  // A level that hardly moves follows nothing.
  return scale < 1e-6 || squaresB / count < 4 ? 0 : Math.max(0, product / scale);
}
