// How well the rules read what a learner's turn does, per language and move, against sentences labelled without sight of them.
import { readFileSync } from 'node:fs';
import { appraise, loadLexicon, type Move } from '@parley/engine';
import { wordMoves } from '@parley/engine/language';
import { scoreLabel, type Reading } from './appraisal/kappa.ts';

interface Row {
  readonly text: string;
  readonly moves: readonly Move[];
  readonly half: 'open' | 'kept';
}

const halves = process.argv.includes('--kept') ? (['kept'] as const) : (['open'] as const);
const worst = process.argv.includes('--worst');
const round = (value: number): number => Math.round(value * 100) / 100;
const result: Record<string, unknown> = { bench: 'appraisal', half: halves[0] };

for (const language of ['en', 'de', 'fr', 'es']) {
  await loadLexicon(language);
  const file = new URL(`../packages/engine/src/reasoning/labelled/${language}.json`, import.meta.url);
  const rows = (JSON.parse(readFileSync(file, 'utf8')) as Row[]).filter(({ half }) => halves.includes(half as never));
  const readings: Reading<Move>[] = rows.map(({ text, moves }) => ({ labelled: moves, read: appraise(text, language).moves }));
  const started = performance.now();
  for (const { text } of rows) appraise(text, language);
  const msPerSentence = (performance.now() - started) / rows.length;
  const scores = wordMoves.map((move) => [move, scoreLabel(readings, move)] as const);
  result[language] = {
    sentences: rows.length,
    msPerSentence: round(msPerSentence),
    meanKappa: round(scores.reduce((sum, [, { kappa }]) => sum + (Number.isNaN(kappa) ? 0 : kappa), 0) / scores.length),
    exact: round(readings.filter(({ labelled, read }) => labelled.length === read.length && labelled.every((move) => read.includes(move))).length / rows.length),
    moves: Object.fromEntries(scores.map(([move, { kappa, precision, recall, count }]) => [move, { kappa: round(kappa), precision: round(precision), recall: round(recall), count }])),
    // Only of the half that is there to learn from.
    ...(worst && halves[0] === 'open' && { missed: rows.flatMap(({ text, moves }, index) => (moves.every((move) => readings[index]!.read.includes(move)) && moves.length === readings[index]!.read.length ? [] : [{ text, labelled: moves, read: readings[index]!.read }])) }),
  };
}
console.log(JSON.stringify(result, null, 2));
