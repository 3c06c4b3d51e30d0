import { turnWords } from '../../../../packages/engine/src/floor/completeness/turnWords.ts';
import { balancedWeights } from '../Dataset.ts';
import type { Family } from './Family.ts';

const longest = 4;
/** Examples that the shorter context counts as. */
const trust = 2;

/** Share of complete turns among those with the same last words, backed off from four words to none: an n-gram model of ends. */
export const fitBackoff: Family = (data, rows) => {
  const counts = new Map<string, [number, number]>();
  const weights = balancedWeights(data.examples, rows);
  const keysOf = (row: number): readonly string[] => {
    const words = ['^', ...turnWords(data.examples[row]!.text, data.examples[row]!.language)];
    return Array.from({ length: Math.min(longest, words.length) }, (_, index) => words.slice(-index - 1).join(' '));
  };
  rows.forEach((row, index) => {
    for (const key of keysOf(row)) {
      const count = counts.get(key) ?? [0, 0];
      count[data.examples[row]!.complete] += weights[index]!;
      counts.set(key, count);
    }
  });
  return (row) => {
    let share = 0.5;
    for (const key of keysOf(row)) {
      const [open, complete] = counts.get(key) ?? [0, 0];
      share = (complete + trust * share) / (open + complete + trust);
    }
    return Math.log(share / (1 - share));
  };
};
