import { readFileSync } from 'node:fs';
import type { Move } from '@parley/engine';
import { wordMoves } from '@parley/engine/language';

/** Languages with labelled sentences, in the order of the tables. */
export const languages = ['en', 'de', 'es', 'fr'] as const;

export type Language = (typeof languages)[number];
export type Half = 'open' | 'kept' | 'all';

/** A sentence and the moves that a person gave it. */
export interface LabelledRow {
  /** Begins with the language. */
  readonly id: string;
  readonly text: string;
  readonly moves: readonly Move[];
  readonly half: Exclude<Half, 'all'>;
}

/** The moves that the set has labels for: it holds no sentence that steers from outside the talk. */
export const labelledMoves: readonly Move[] = wordMoves.filter((move) => move !== 'steers');

export function readLabelled(language: Language, half: Half): readonly LabelledRow[] {
  const file = new URL(`../../packages/engine/src/reasoning/labelled/${language}.json`, import.meta.url);
  const rows = JSON.parse(readFileSync(file, 'utf8')) as LabelledRow[];
  return half === 'all' ? rows : rows.filter((row) => row.half === half);
}
