import { bits, byteOdds, fitTable, toBytes, type ByteTable } from './families/logistic.ts';
import type { CompletenessWeights } from '../../../packages/engine/src/floor/completeness/CompletenessModel.ts';
import { featureVersion } from '../../../packages/engine/src/floor/completeness/completenessFeatures.ts';
import { wordHash } from '../../../packages/engine/src/floor/completeness/wordHash.ts';
import { calibrate, type Calibration } from './calibrate.ts';
import { makeDataset, type Dataset } from './Dataset.ts';
import { collectExamples, type CollectOptions } from './collectExamples.ts';
import { classesOf, type Language } from './Language.ts';

export const folds = 5;

/** Which fold a document falls into, from its name alone. */
export function foldOf(document: string): number {
  return wordHash(document) % folds;
}

export interface FittedLanguage {
  readonly data: Dataset;
  /** Log-odds of every row by a model that saw no row of the same document. */
  readonly heldOut: Float64Array;
  /** Weights for use, fitted on everything. */
  readonly weights: CompletenessWeights;
  /** Weights that saw no document of a fold, calibrated on the others. */
  readonly foldWeights: readonly CompletenessWeights[];
  readonly calibration: Calibration;
  /** Calibration of each fold by the other folds. */
  readonly foldCalibrations: readonly Calibration[];
}

/** Fits one language, with and without each fold. */
export function fitLanguage(language: Language, options: CollectOptions): FittedLanguage {
  const classes = classesOf(language);
  const data = makeDataset(collectExamples(language, options), classes);
  const rows = data.examples.map((_, row) => row);
  const foldOfRow = Uint8Array.from(data.examples, (example) => foldOf(example.document));
  const heldOut = new Float64Array(rows.length);
  const tables = Array.from({ length: folds }, (_, fold) => {
    const table = toBytes(fitTable(data, rows.filter((row) => foldOfRow[row] !== fold), options.seed));
    for (const row of rows) if (foldOfRow[row] === fold) heldOut[row] = byteOdds(table, data, row);
    return table;
  });
  const calibrateOn = (wanted: readonly number[]): Calibration => calibrateRows(data, heldOut, wanted);
  const foldCalibrations = tables.map((_, fold) => calibrateOn(rows.filter((row) => foldOfRow[row] !== fold)));
  const calibration = calibrateOn(rows);
  const pack = (table: ByteTable, by: Calibration): CompletenessWeights => packWeights(language.id, classes, table, by);
  return {
    data,
    heldOut,
    calibration,
    foldCalibrations,
    weights: pack(toBytes(fitTable(data, rows, options.seed)), calibration),
    foldWeights: tables.map((table, fold) => pack(table, foldCalibrations[fold]!)),
  };
}

/** On what is beyond doubt only, both classes counting the same: 0.5 is as likely an end as a pause inside a sentence. */
function calibrateRows(data: Dataset, heldOut: Float64Array, rows: readonly number[]): Calibration {
  const settled = rows.filter((row) => data.examples[row]!.settled && data.examples[row]!.boundary !== 'pause');
  const labels = settled.map((row) => data.examples[row]!.complete);
  const sums = [0, 0];
  for (const row of settled) sums[data.examples[row]!.complete]! += data.examples[row]!.weight;
  return calibrate(settled.map((row) => heldOut[row]!), labels, settled.map((row, index) => data.examples[row]!.weight / sums[labels[index]!]!));
}

function packWeights(language: string, classes: ReadonlyMap<number, number>, table: ByteTable, { slope, shift }: Calibration): CompletenessWeights {
  const packed = Buffer.alloc(classes.size * 6);
  [...classes].sort(([a], [b]) => a - b).forEach(([hash, mask], index) => {
    packed.writeUInt32LE(hash, index * 6);
    packed.writeUInt16LE(mask, index * 6 + 4);
  });
  return {
    language,
    features: featureVersion,
    bits,
    scale: Number((table.scale * slope).toPrecision(8)),
    bias: Number((table.bias * slope + shift).toPrecision(8)),
    classes: packed.toString('base64'),
    table: Buffer.from(table.bytes.buffer).toString('base64'),
  };
}
