import { cueNames, cueValues, type CueName } from './cueValues.ts';
import type { TurnEndCues } from './TurnEndCues.ts';
import type { CueTable, CueTables, TurnEndWeights } from './TurnEndWeights.ts';

/**
 * P(the learner has finished), 0 to 1, given that the silence has lasted as long as it has. A sum of
 * what each cue says, in log odds; an absent cue says nothing. Pure and causal: it knows only what it
 * is given.
 */
export function predictTurnEnd(cues: TurnEndCues, weights: TurnEndWeights): number {
  const tables = cues.words ? weights.heard : weights.unheard;
  return 1 / (1 + Math.exp(-(logOdds(cueValues(cues), tables) + setByHand(cues, weights))));
}

/** The sum of an additive model's tables. */
export function logOdds(values: Readonly<Record<CueName, number>>, { bias, tables }: CueTables): number {
  return tables.reduce((sum, table) => sum + lookUp(table, values[table.cue]), bias);
}

/** What each cue adds to the log odds, largest first: why the forecast is what it is. */
export function explainTurnEnd(cues: TurnEndCues, weights: TurnEndWeights): readonly { readonly cue: CueName; readonly logOdds: number }[] {
  const values = cueValues(cues);
  const { tables } = cues.words ? weights.heard : weights.unheard;
  return tables
    .map((table) => ({ cue: table.cue, logOdds: lookUp(table, values[table.cue]) }))
    .sort((a, b) => Math.abs(b.logOdds) - Math.abs(a.logOdds) || cueNames.indexOf(a.cue) - cueNames.indexOf(b.cue));
}

function lookUp(table: CueTable, value: number): number {
  if (Number.isNaN(value)) return table.absent;
  const bin = table.edges.findIndex((edge) => value <= edge);
  return table.values[bin < 0 ? table.edges.length : bin]!;
}

function setByHand(cues: TurnEndCues, { set }: TurnEndWeights): number {
  return (
    (cues.ask ? set.ask[cues.ask] : 0) +
    (cues.gaze ? set.gaze[cues.gaze] : 0) +
    set.completeness * oddsOf(cues.words?.completeness) +
    set.prosody * oddsOf(cues.prosody) +
    set.acoustic * oddsOf(cues.acoustic)
  );
}

/** Log odds of a score, cut off where a score claims more than it can know. */
function oddsOf(score: number | undefined): number {
  if (score === undefined) return 0;
  const p = Math.min(0.95, Math.max(0.05, score));
  return Math.log(p / (1 - p));
}
