import type { Move } from '@parley/engine';
import type { MovesAnswer, NoMoves } from '@parley/engine/openai';
import { compareReadings, type Difference } from './compareReadings.ts';
import { scoreLabel, type Reading } from './kappa.ts';
import { labelledMoves, type LabelledRow } from './labelled.ts';

/** A reply that was never recorded fails as well. */
type Failure = NoMoves | 'missing';

const round = (value: number): number => Math.round(value * 100) / 100;
const inShort = ({ by, low, high }: Difference): readonly number[] => [round(by), round(low), round(high)];

/** How one reader did: mean κ over the labelled moves, the share of sentences with exactly the labelled moves, and each move. */
export function scoresOf(readings: readonly Reading<Move>[]): object {
  const scores = labelledMoves.map((move) => [move, scoreLabel(readings, move)] as const);
  return {
    meanKappa: meanKappa(readings),
    exact: round(readings.filter(isExact).length / readings.length),
    moves: Object.fromEntries(scores.map(([move, { kappa, precision, recall, count }]) => [move, { kappa: round(kappa), precision: round(precision), recall: round(recall), count }])),
    // The set holds none, so every one of these is a mistake.
    steersRead: readings.filter(({ read }) => read.includes('steers')).length,
  };
}

/**
 * A model beside the rules on the same sentences. A reply that did not come counts as no moves at all; `inSession` is
 * what a session makes of it, where the rules' reading stands until a model's comes. `better` is κ over the rules with
 * the ends of its 95 % interval.
 */
export function modelScores(rows: readonly LabelledRow[], rules: readonly Reading<Move>[], answers: ReadonlyMap<string, MovesAnswer>, resamplings: number): object {
  const answerOf = ({ id }: LabelledRow): MovesAnswer | undefined => answers.get(id);
  const failed: Partial<Record<Failure, number>> = {};
  const alone = rows.map((row, index): Reading<Move> => {
    const answer = answerOf(row);
    if (answer && 'moves' in answer) return { labelled: rules[index]!.labelled, read: answer.moves };
    const because = answer?.because ?? 'missing';
    failed[because] = (failed[because] ?? 0) + 1;
    return { labelled: rules[index]!.labelled, read: [] };
  });
  const behind = alone.map((reading, index) => (reading.read.length > 0 ? reading : rules[index]!));
  const { mean, labels } = compareReadings(alone, rules, labelledMoves, resamplings);
  return {
    answered: alone.filter(({ read }) => read.length > 0).length,
    failed,
    ...scoresOf(alone),
    better: { mean: inShort(mean), moves: Object.fromEntries(labelledMoves.map((move) => [move, inShort(labels[move]!)])) },
    inSession: { meanKappa: meanKappa(behind) },
  };
}

/** What was read otherwise than labelled. */
export function missedOf(rows: readonly LabelledRow[], readings: readonly Reading<Move>[]): readonly object[] {
  return rows.flatMap(({ text }, index) => (isExact(readings[index]!) ? [] : [{ text, ...readings[index]! }]));
}

function meanKappa(readings: readonly Reading<Move>[]): number {
  const kappas = labelledMoves.map((move) => scoreLabel(readings, move).kappa);
  return round(kappas.reduce((sum, kappa) => sum + (Number.isNaN(kappa) ? 0 : kappa), 0) / kappas.length);
}

function isExact({ labelled, read }: Reading<Move>): boolean {
  return labelled.length === read.length && labelled.every((move) => read.includes(move));
}
