import { completenessOf } from '../../../packages/engine/src/floor/words/completenessOf.ts';
import { calibrated, calibrate } from './calibrate.ts';
import type { Example } from './Example.ts';
import type { Family } from './families/Family.ts';
import { foldOf, folds, type FittedLanguage } from './fitLanguage.ts';
import { balancedWeights, type Dataset } from './Dataset.ts';
import { aucInterval, quality, type Quality } from './metrics.ts';
import { createRandom } from './random.ts';

/** What is told apart in a test set; every set has complete turns and the kind of hold it is named for. */
const sets: readonly { readonly name: string; readonly holds: (example: Example) => boolean }[] = [
  { name: 'full vs mid-clause', holds: ({ boundary, complete }) => complete === 1 || boundary === 'inside' || boundary === 'opened' },
  { name: 'full vs clause-complete', holds: ({ boundary, complete }) => complete === 1 || boundary === 'clauseEnd' || boundary === 'sentenceEnd' },
];

export interface Scored {
  readonly language: string;
  readonly source: string;
  readonly set: string;
  readonly system: string;
  readonly quality: Quality;
}

/** One bin of the reliability table. */
export interface Bin {
  readonly from: number;
  readonly n: number;
  readonly said: number;
  readonly seen: number;
}

/** Held-out probabilities by system: `model`, the present `rules`, and whatever families are asked for. */
export function heldOutProbabilities(fitted: FittedLanguage, families: Readonly<Record<string, Family>>, seed: number): Readonly<Record<string, readonly number[]>> {
  const { data, heldOut, foldCalibrations } = fitted;
  const rows = data.examples.map((_, row) => row);
  const model = rows.map((row) => calibrated(foldCalibrations[foldOf(data.examples[row]!.document)]!, heldOut[row]!));
  const rules = data.examples.map(({ text, language }) => completenessOf(text, language));
  const others = Object.entries(families).map(([name, family]) => [name, scoreFamily(family, data, rows, seed)] as const);
  return { model, rules, ...Object.fromEntries(others) };
}

function scoreFamily(family: Family, data: Dataset, rows: readonly number[], seed: number): readonly number[] {
  const odds = new Float64Array(rows.length);
  for (let fold = 0; fold < folds; fold += 1) {
    const score = family(data, rows.filter((row) => foldOf(data.examples[row]!.document) !== fold), seed);
    for (const row of rows) if (foldOf(data.examples[row]!.document) === fold) odds[row] = score(row);
  }
  const settled = rows.filter((row) => isSettled(data.examples[row]!));
  const by = calibrate(settled.map((row) => odds[row]!), settled.map((row) => data.examples[row]!.complete), [...balancedWeights(data.examples, settled)]);
  return rows.map((row) => calibrated(by, odds[row]!));
}

const isSettled = (example: Example): boolean => example.settled && example.boundary !== 'pause';

/** Every test set by source and system. */
export function scoreSets({ data }: FittedLanguage, probabilities: Readonly<Record<string, readonly number[]>>): readonly Scored[] {
  const results: Scored[] = [];
  const score = (source: string, set: string, wanted: (example: Example) => boolean): void => {
    const rows = data.examples.flatMap((example, row) => (wanted(example) ? [row] : []));
    const labels = rows.map((row) => data.examples[row]!.complete);
    if (new Set(labels).size < 2) return;
    for (const [system, values] of Object.entries(probabilities)) {
      results.push({ language: data.examples[0]!.language, source, set, system, quality: quality(rows.map((row) => values[row]!), labels) });
    }
  };
  const isFull = (example: Example): boolean => example.complete === 0 || example.settled;
  for (const source of new Set(data.examples.map((example) => example.source))) {
    if (source === 'lists' || source === 'fr_rhapsodie') continue;
    const isOf = (example: Example): boolean => example.source === source && isFull(example);
    for (const { name, holds } of sets) score(source, name, (example) => isOf(example) && !example.disturbance && holds(example));
    const [mid] = sets;
    score(source, 'last word late', (example) => isOf(example) && example.disturbance === 'missing' && mid!.holds(example));
    score(source, 'last word wrong', (example) => isOf(example) && example.disturbance === 'changed' && mid!.holds(example));
    score(source, 'fillers, repairs, broken words', (example) => isOf(example) && example.disturbance !== undefined && !['missing', 'changed'].includes(example.disturbance));
  }
  score('lists', 'number lists', (example) => example.document.startsWith('lists/'));
  score('fr_rhapsodie', 'real pauses', (example) => example.boundary === 'pause');
  score('fr_rhapsodie', 'real pauses after 3 words or more', (example) => example.boundary === 'pause' && example.weight > 0);
  return results;
}

/** AUC on the real pauses by system with its 95 % interval, drawn by dialogue; empty where there are none. */
export function scorePauses({ data }: FittedLanguage, probabilities: Readonly<Record<string, readonly number[]>>, seed: number): Readonly<Record<string, readonly [number, number]>> {
  const rows = data.examples.flatMap((example, row) => (example.boundary === 'pause' ? [row] : []));
  if (rows.length === 0) return {};
  const labels = rows.map((row) => data.examples[row]!.complete);
  const dialogues = rows.map((row) => data.examples[row]!.document);
  return Object.fromEntries(Object.entries(probabilities).map(([system, values]) => [system, aucInterval(rows.map((row) => values[row]!), labels, dialogues, createRandom(seed))]));
}

/** What was said against what was seen, in ten bins, both classes counting the same and every place by how often people pause there. */
export function reliability({ data }: FittedLanguage, probabilities: readonly number[]): readonly Bin[] {
  const rows = data.examples.flatMap((example, row) => (isSettled(example) && example.source !== 'lists' ? [row] : []));
  const weights = balancedWeights(data.examples, rows);
  const bins = Array.from({ length: 10 }, () => ({ n: 0, weight: 0, said: 0, seen: 0 }));
  rows.forEach((row, index) => {
    const bin = bins[Math.min(9, Math.floor(probabilities[row]! * 10))]!;
    bin.n += 1;
    bin.weight += weights[index]!;
    bin.said += weights[index]! * probabilities[row]!;
    bin.seen += weights[index]! * data.examples[row]!.complete;
  });
  return bins.map(({ n, weight, said, seen }, at) => ({ from: at / 10, n, said: said / Math.max(weight, 1e-9), seen: seen / Math.max(weight, 1e-9) }));
}
