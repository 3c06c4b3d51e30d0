import { cueNames, cueValues, shortest, wordCues, type CueName, type CueTables, type TurnEndWeights } from './predictor.ts';
import { cuesOf, type CueOptions } from '../../../bench/floor/cuesOf.ts';
import { foldsOf } from '../../../bench/floor/foldsOf.ts';
import type { Pause } from '../../../bench/floor/pausesOf.ts';
import { binOf, boostTables, rounded, type Examples, type Table } from './boostTables.ts';

/** Silences at which a pause that still lasts is learned from, seconds; denser where decisions fall. */
const moments = [0.1, 0.2, 0.3, 0.4, 0.5, 0.7, 1, 1.4, 2];

/** Numbers of rounds to choose from. */
const most = 300;
const stride = 20;

/** The longer a silence, the likelier the end. */
const rising: readonly CueName[] = ['silence'];

export type FittedTables = Pick<TurnEndWeights, 'heard' | 'unheard'>;

/** A pause and what is known of it at each moment that it lasts, with its words and without. */
export interface Lesson {
  readonly pause: Pause;
  readonly heard: readonly Row[];
  readonly unheard: readonly Row[];
}

/** What there is to learn from each pause. */
export function lessonsOf(pauses: readonly Pause[], options: CueOptions): readonly Lesson[] {
  return pauses
    .filter(({ start }) => start >= shortest)
    .map((pause) => ({
      pause,
      heard: pause.turn.words ? rowsOf(pause, options) : [],
      unheard: rowsOf(pause, { ...options, withoutWords: true }),
    }));
}

/**
 * Fits both additive models. Deterministic: the same lessons give the same tables. `rounds` is the
 * number of rounds of boosting, or `held-out` for what does best on held-out groups of the lessons.
 */
export function fitTurnEnd(lessons: readonly Lesson[], rounds: number | 'held-out' = 200): FittedTables {
  const timing = cueNames.filter((cue) => !wordCues.includes(cue));
  return { heard: fitTables(lessons, 'heard', cueNames, rounds), unheard: fitTables(lessons, 'unheard', timing, rounds) };
}

function fitTables(lessons: readonly Lesson[], kind: 'heard' | 'unheard', cues: readonly CueName[], rounds: number | 'held-out'): CueTables {
  const examples = stack(lessons.map((lesson) => lesson[kind]));
  if (new Set(examples.labels).size < 2) return { bias: 0, tables: [] };
  const enough = rounds === 'held-out' ? chooseRounds(lessons, kind, cues) : rounds;
  const { bias, tables } = boostTables(examples, { cues, rounds: enough, rising });
  return written(bias, tables, examples);
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

/** The number of rounds with the least log loss on held-out groups. */
function chooseRounds(lessons: readonly Lesson[], kind: 'heard' | 'unheard', cues: readonly CueName[]): number {
  const loss = new Float64Array(most / stride);
  for (const held of foldsOf(lessons.map(({ pause }) => pause), 5)) {
    const train = lessons.filter(({ pause }) => !held.has(pause.group)).map((lesson) => lesson[kind]);
    const test = lessons.filter(({ pause }) => held.has(pause.group)).flatMap((lesson) => lesson[kind]);
    boostTables(stack(train), {
      cues,
      rounds: most,
      rising,
      onRound: (round, tables, bias) => {
        if (round % stride === 0) loss[round / stride - 1] = loss[round / stride - 1]! + logLoss(test, tables, bias);
      },
    });
  }
  return (loss.indexOf(Math.min(...loss)) + 1) * stride;
}

function logLoss(rows: readonly Row[], tables: readonly Table<CueName>[], bias: number): number {
  return rows.reduce((total, { values, label }) => {
    const odds = tables.reduce((sum, table) => sum + table.values[binOf(table.edges, values[table.cue])]!, bias);
    return total + Math.log1p(Math.exp(label === 1 ? -odds : odds));
  }, 0);
}

/** Tables as they are shipped: centred on the fitted rows, so that an absent cue adds nothing; equal neighbours merged. */
function written(bias: number, tables: readonly Table<CueName>[], { columns, labels }: Examples<CueName>): CueTables {
  let shifted = bias;
  const kept = tables.flatMap(({ cue, edges, values }) => {
    if (values.every((value) => value === 0)) return [];
    const column = columns[cue];
    const mean = column.reduce((sum, value) => sum + values[binOf(edges, value)]!, 0) / labels.length;
    shifted += mean;
    const wasAbsent = column.some((value) => Number.isNaN(value));
    const centred = [...values].map((value) => rounded(value - mean));
    const keep = edges.map((_, index) => index).filter((index) => centred[index] !== centred[index + 1]);
    return {
      cue,
      edges: keep.map((index) => edges[index]!),
      values: [...keep.map((index) => centred[index]!), centred[edges.length]!],
      absent: wasAbsent ? centred.at(-1)! : 0,
    };
  });
  return { bias: rounded(shifted), tables: kept };
}
