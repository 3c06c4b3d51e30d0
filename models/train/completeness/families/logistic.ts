import { balancedWeights, type Dataset } from '../Dataset.ts';
import { createRandom } from '../random.ts';
import type { Family } from './Family.ts';

/** Buckets: 2 to the power of this. 16 costs 0.005 of AUC for half the bytes; 18 gains 0.001 for twice. */
export const bits = 17;
const epochs = 4;
/** Step of AdaGrad. Small, and few rounds: more of either overfits (in French log loss .45 became .62 at 0.1 and 6 rounds). */
const rate = 0.02;
/** By how often people pause there alone, the model would hardly see words that never end a turn. Calibration is by the true weights. */
const temper = 0.7;
/** No example counts more than this many average ones. */
const heaviest = 20;

/** Features seen less often are not learnt: they would only disturb others in the same bucket. */
const fewest = 3;
const sketchShift = 8;

export interface LogisticModel {
  readonly table: Float32Array;
  readonly bias: number;
}

/** Logistic regression over hashed features, by AdaGrad; deterministic. */
export function fitTable(data: Dataset, rows: readonly number[], seed: number): LogisticModel {
  const table = new Float32Array(2 ** bits);
  const speed = new Float32Array(table.length).fill(0.5);
  const weights = balancedWeights(data.examples, rows, temper);
  const order = rows.map((_, index) => index);
  const random = createRandom(seed);
  const frequent = frequentFeatures(data, rows);
  let bias = 0;
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    for (let index = order.length - 1; index > 0; index -= 1) {
      const other = Math.floor(random() * (index + 1));
      [order[index], order[other]] = [order[other]!, order[index]!];
    }
    const step = rate * (1 - (0.9 * epoch) / epochs);
    for (const index of order) {
      const row = rows[index]!;
      const error = (data.examples[row]!.complete - 1 / (1 + Math.exp(-logOdds({ table, bias }, data, row)))) * Math.min(weights[index]!, heaviest);
      bias += 0.01 * step * error;
      for (let at = data.offsets[row]!; at < data.offsets[row + 1]!; at += 1) {
        if (frequent[data.hashes[at]! >>> sketchShift]! < fewest) continue;
        const bucket = data.hashes[at]! >>> (32 - bits);
        speed[bucket] = speed[bucket]! + error * error;
        table[bucket] = table[bucket]! + (step * error) / Math.sqrt(speed[bucket]!);
      }
    }
  }
  return { table, bias };
}

/** How often each feature occurs, capped, in a sketch wide enough that few share a place. */
function frequentFeatures(data: Dataset, rows: readonly number[]): Uint8Array {
  const counts = new Uint8Array(2 ** (32 - sketchShift));
  for (const row of rows) {
    for (let at = data.offsets[row]!; at < data.offsets[row + 1]!; at += 1) {
      const place = data.hashes[at]! >>> sketchShift;
      if (counts[place]! < fewest) counts[place] = counts[place]! + 1;
    }
  }
  return counts;
}

function logOdds({ table, bias }: { readonly table: ArrayLike<number>; readonly bias: number }, data: Dataset, row: number): number {
  let sum = 0;
  for (let at = data.offsets[row]!; at < data.offsets[row + 1]!; at += 1) sum += table[data.hashes[at]! >>> (32 - bits)]!;
  return bias + sum;
}

export interface ByteTable {
  readonly bytes: Int8Array;
  readonly scale: number;
  readonly bias: number;
}

/** The table in signed bytes; the largest weight becomes 127. */
export function toBytes({ table, bias }: LogisticModel): ByteTable {
  const scale = table.reduce((most, weight) => Math.max(most, Math.abs(weight)), 1e-6) / 127;
  return { bytes: Int8Array.from(table, (weight) => Math.round(weight / scale)), scale, bias };
}

/** Log-odds of a row as inference computes them. */
export function byteOdds({ bytes, scale, bias }: ByteTable, data: Dataset, row: number): number {
  return bias + scale * logOdds({ table: bytes, bias: 0 }, data, row);
}

/** The family that ships, scored with the bytes that ship. */
export const fitLogistic: Family = (data, rows, seed) => {
  const table = toBytes(fitTable(data, rows, seed));
  return (row) => byteOdds(table, data, row);
};
