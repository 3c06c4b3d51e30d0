import { cueNames, cueValues, oddsOf, type CueName } from './cueValues.ts';
import type { TurnEndCues } from './TurnEndCues.ts';
import type { CueTable, CueTables, CueTree, TurnEndWeights } from './TurnEndWeights.ts';

/**
 * P(the learner has finished), 0 to 1, given that the silence has lasted as long as it has. A sum of
 * what cues say, alone (tables) and together (small trees), in log odds. Pure and causal: it knows only what it
 * is given.
 */
export function predictTurnEnd(cues: TurnEndCues, weights: TurnEndWeights): number {
  const tables = cues.words ? weights.heard : weights.unheard;
  return 1 / (1 + Math.exp(-(logOdds(cueValues(cues), tables) + setByHand(cues, weights))));
}

/** The sum of what tables and trees say. */
export function logOdds(values: Readonly<Record<CueName, number>>, { bias, tables, trees = [] }: CueTables): number {
  const fromTables = tables.reduce((sum, table) => sum + lookUp(table, values[table.cue]), bias);
  return trees.reduce<number>((sum, tree) => sum + climb(tree, values), fromTables);
}

/**
 * What each cue adds to the log odds, largest first: why the forecast is what it is. In a tree a cue
 * adds what its answer moves the mean of the leaves by.
 */
export function explainTurnEnd(cues: TurnEndCues, weights: TurnEndWeights): readonly { readonly cue: CueName; readonly logOdds: number }[] {
  const values = cueValues(cues);
  const { tables, trees = [] } = cues.words ? weights.heard : weights.unheard;
  const sums = new Map<CueName, number>();
  const add = (cue: CueName, odds: number): void => void sums.set(cue, (sums.get(cue) ?? 0) + odds);
  for (const table of tables) add(table.cue, lookUp(table, values[table.cue]));
  for (const tree of trees) climb(tree, values, add);
  return [...sums]
    .map(([cue, odds]) => ({ cue, logOdds: odds }))
    .sort((a, b) => Math.abs(b.logOdds) - Math.abs(a.logOdds) || cueNames.indexOf(a.cue) - cueNames.indexOf(b.cue));
}

/** The log odds of a tree; `passed` hears of each question how far its answer moved the mean. */
function climb(tree: CueTree, values: Readonly<Record<CueName, number>>, passed?: (cue: CueName, odds: number) => void): number {
  if (typeof tree === 'number') return tree;
  const [cue, edge, absentBelow, below, above] = tree;
  const value = values[cue];
  if (Number.isNaN(value)) return absentBelow * climb(below, values) + (1 - absentBelow) * climb(above, values);
  const taken = value <= edge ? below : above;
  passed?.(cue, meanOf(taken) - meanOf(tree));
  return climb(taken, values, passed);
}

/** Trees never change, and are asked for their means with every explanation. */
const means = new WeakMap<object, number>();

function meanOf(tree: CueTree): number {
  if (typeof tree === 'number') return tree;
  let mean = means.get(tree);
  if (mean === undefined) means.set(tree, (mean = (meanOf(tree[3]) + meanOf(tree[4])) / 2));
  return mean;
}

function lookUp(table: CueTable, value: number): number {
  if (Number.isNaN(value)) return table.absent;
  const bin = table.edges.findIndex((edge) => value <= edge);
  return table.values[bin < 0 ? table.edges.length : bin]!;
}

function setByHand(cues: TurnEndCues, weights: TurnEndWeights): number {
  const { ask, gaze, prosody, acoustic } = handSet(cues, weights);
  return ask + gaze + weights.set.completeness * oddsOf(cues.words?.completeness ?? 0.5) + prosody + acoustic;
}

/** What the cues add whose weights are set by hand, in log odds; 0 where they are absent. */
export function handSet(cues: TurnEndCues, { set }: TurnEndWeights): Readonly<Record<'ask' | 'gaze' | 'prosody' | 'acoustic', number>> {
  return {
    ask: cues.ask ? set.ask[cues.ask] : 0,
    gaze: cues.gaze ? set.gaze[cues.gaze] : 0,
    prosody: set.prosody * oddsOf(cues.prosody ?? 0.5),
    acoustic: set.acoustic * oddsOf(cues.acoustic ?? 0.5),
  };
}
