import { balancedWeights } from '../Dataset.ts';
import type { Family } from './Family.ts';

const most = 24;

/** The trivial baseline: how often a turn of so many words is complete. */
export const fitLengthOnly: Family = (data, rows) => {
  const lengthOf = (row: number): number => Math.min(most, data.examples[row]!.text.split(' ').length);
  const counts = Array.from({ length: most + 1 }, (): [number, number] => [5, 5]);
  const weights = balancedWeights(data.examples, rows);
  rows.forEach((row, index) => {
    counts[lengthOf(row)]![data.examples[row]!.complete] += weights[index]!;
  });
  return (row) => {
    const [open, complete] = counts[lengthOf(row)]!;
    return Math.log(complete / open);
  };
};
