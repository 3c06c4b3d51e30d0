import { cueNames, cueValues, logOdds, wordCues, type CueName, type CueTables, type TurnEndWeights } from './predictor.ts';
import { cuesOf, type CueOptions } from '../../../bench/floor/cuesOf.ts';
import { foldsOf } from '../../../bench/floor/foldsOf.ts';
import type { Pause } from '../../../bench/floor/pausesOf.ts';
import { binOf, boostTables, rounded, type Examples } from './boostTables.ts';
import { boostTrees } from './boostTrees.ts';

/** Silences at which a pause that still lasts is learned from, seconds: few, as one pause must not count like many. */
const moments = [0.2, 0.3, 0.5, 0.8, 1.2];

/**
 * Pauses this early in their turn are not learned from, seconds. Sets of turns leave out those under
 * 1 s, so that in them a pause so early is never an end.
 */
const earliest = 1;

/** Numbers of rounds to choose from. */
const most = 200;
const stride = 20;

/** Rounds for what the silence says by itself, before the trees. */
const silenceRounds = 60;

/** The longer a silence, the likelier the end. */
const rising: readonly CueName[] = ['silence'];

export type FittedTables = Pick<TurnEndWeights, 'heard' | 'unheard'>;

/** A pause and what is known of it at each moment that it lasts, with its words and without. */
export interface Lesson {
  readonly pause: Pause;
  readonly heard: readonly Row[];
  readonly unheard: readonly Row[];
}

/** What there is to learn from each pause. `from`: earlier pauses of a turn are left out, seconds. */
export function lessonsOf(pauses: readonly Pause[], options: CueOptions, from = earliest): readonly Lesson[] {
  return pauses
    .filter(({ start }) => start >= from)
    .map((pause) => ({
      pause,
      heard: pause.turn.words ? rowsOf(pause, options) : [],
      unheard: rowsOf(pause, { ...options, withoutWords: true }),
    }));
}

/**
 * Fits both models. Deterministic: the same lessons give the same weights. `rounds` is the number of
 * trees, or `held-out` for what does best on held-out groups of the lessons.
 */
export function fitTurnEnd(lessons: readonly Lesson[], rounds: number | 'held-out' = 120): FittedTables {
  const timing = cueNames.filter((cue) => !wordCues.includes(cue));
  return { heard: fitTables(lessons, 'heard', cueNames, rounds), unheard: fitTables(lessons, 'unheard', timing, rounds) };
}

function fitTables(lessons: readonly Lesson[], kind: 'heard' | 'unheard', cues: readonly CueName[], rounds: number | 'held-out'): CueTables {
  const examples = stack(lessons.map((lesson) => lesson[kind]));
  if (new Set(examples.labels).size < 2) return { bias: 0, tables: [] };
  return fitExamples(examples, cues, rounds === 'held-out' ? chooseRounds(lessons, kind, cues) : rounds);
}

/** One table for the silence, then trees of all cues on top. */
function fitExamples(examples: Examples<CueName>, cues: readonly CueName[], rounds: number): CueTables {
  const { bias, tables } = boostTables(examples, { cues: ['silence'], rounds: silenceRounds, rising });
  const { edges, values } = tables[0]!;
  const start = Float64Array.from(examples.columns.silence, (value) => bias + values[binOf(edges, value)]!);
  const trees = boostTrees(examples, { cues, rounds, start, rising });
  const silence = { cue: 'silence', edges, values: Array.from(values.slice(0, -1), rounded), absent: 0 } as const;
  return { bias: rounded(bias), tables: [silence], trees: trees.filter((tree) => tree !== 0) };
}

interface Row {
  readonly values: Readonly<Record<CueName, number>>;
  readonly label: 0 | 1;
}

function rowsOf(pause: Pause, options: CueOptions): readonly Row[] {
  return moments
    .filter((moment) => moment < pause.duration)
    .map((moment) => ({ values: cueValues(cuesOf(pause, moment, options)), label: pause.kind === 'end' ? 1 : 0 }));
}

function stack(rows: readonly (readonly Row[])[]): Examples<CueName> {
  const flat = rows.flat();
  const columns = Object.fromEntries(cueNames.map((cue) => [cue, Float64Array.from(flat, ({ values }) => values[cue])]));
  return { columns: columns as Record<CueName, Float64Array>, labels: Uint8Array.from(flat, ({ label }) => label) };
}

/** The number of trees with the least log loss on held-out groups. */
function chooseRounds(lessons: readonly Lesson[], kind: 'heard' | 'unheard', cues: readonly CueName[]): number {
  const loss = new Float64Array(most / stride);
  for (const held of foldsOf(lessons.map(({ pause }) => pause), 5)) {
    const train = lessons.filter(({ pause }) => !held.has(pause.group)).map((lesson) => lesson[kind]);
    const test = lessons.filter(({ pause }) => held.has(pause.group)).flatMap((lesson) => lesson[kind]);
    const { trees = [], ...fitted } = fitExamples(stack(train), cues, most);
    for (let index = 0; index < loss.length; index += 1) {
      loss[index] = loss[index]! + logLoss(test, { ...fitted, trees: trees.slice(0, (index + 1) * stride) });
    }
  }
  return (loss.indexOf(Math.min(...loss)) + 1) * stride;
}

function logLoss(rows: readonly Row[], tables: CueTables): number {
  return rows.reduce((sum, { values, label }) => {
    const odds = logOdds(values, tables);
    return sum + Math.log1p(Math.exp(label === 1 ? -odds : odds));
  }, 0);
}
