import { completenessFeatures } from '../../../packages/engine/src/floor/completeness/completenessFeatures.ts';
import { turnWords } from '../../../packages/engine/src/floor/completeness/turnWords.ts';
import type { Example } from './Example.ts';

/** Examples as features, flat for speed: those of example i lie at `offsets[i]` to `offsets[i + 1]`. */
export interface Dataset {
  readonly examples: readonly Example[];
  readonly hashes: Uint32Array;
  readonly offsets: Uint32Array;
}

export function makeDataset(examples: readonly Example[], classes: ReadonlyMap<number, number>): Dataset {
  const offsets = new Uint32Array(examples.length + 1);
  let hashes = new Uint32Array(examples.length * 96);
  examples.forEach((example, index) => {
    const features = completenessFeatures(turnWords(example.text, example.language), (hash) => classes.get(hash) ?? 0);
    hashes.set(features, offsets[index]!);
    offsets[index + 1] = offsets[index]! + features.length;
  });
  hashes = hashes.slice(0, offsets[examples.length]);
  return { examples, hashes, offsets };
}

/**
 * Weights with which complete and incomplete examples count the same in sum, mean 1.
 *
 * @param temper below 1 the rare count for more than their share. @defaultValue 1
 */
export function balancedWeights(examples: readonly Example[], rows: readonly number[], temper = 1): Float64Array {
  const sums = [0, 0];
  for (const row of rows) sums[examples[row]!.complete]! += examples[row]!.weight ** temper;
  const half = rows.length / 2;
  return Float64Array.from(rows, (row) => (examples[row]!.weight ** temper * half) / Math.max(1e-9, sums[examples[row]!.complete]!));
}
