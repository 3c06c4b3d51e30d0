import type { Dataset } from '../Dataset.ts';

/** A way to fit P(complete): gives the log-odds of any row of the same data set. */
export type Family = (data: Dataset, rows: readonly number[], seed: number) => (row: number) => number;
